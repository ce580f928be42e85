package studyvisit.programme;

import studyvisit.language.LocalText;

/// A theme of the visit that applicants rank.
public record Topic(String id, LocalText name) {}
