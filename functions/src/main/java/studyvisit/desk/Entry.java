package studyvisit.desk;

import java.time.Instant;

/// One line of a visit's history: who did what, when.
///
/// @param id a ULID: entries sort by time
public record Entry(String id, String visit, Instant at, Organiser by, Deed deed) {}
