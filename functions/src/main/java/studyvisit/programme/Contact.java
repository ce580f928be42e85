package studyvisit.programme;

/// Whom people ask: shown on every page, the Reply-To of every letter.
///
/// @param sender the name under which letters come
public record Contact(String name, String email, String sender) {}
