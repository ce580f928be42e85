package studyvisit.meeting;

/// Two who meet.
///
/// @param slot from 0
public record Meeting(String person, String presenter, int slot) {}
