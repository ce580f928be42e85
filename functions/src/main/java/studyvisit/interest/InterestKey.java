package studyvisit.interest;

/// Names one interest: its visit and an id (a ULID) that says nothing of the person.
public record InterestKey(String visit, String id) {}
