package studyvisit.desk;

import studyvisit.interest.InterestKey;

/// Who wants to change which person, having seen which version.
record Asked(Organiser by, InterestKey key, long version) {
  /// Longer than any id of ours, and shorter than what a key of the table can hold.
  private static final int LONGEST_ID = 100;

  /// Whether an interest can have this id; the table refuses to look for others.
  static boolean canBe(String id) {
    return !id.isBlank() && id.length() <= LONGEST_ID;
  }
}
