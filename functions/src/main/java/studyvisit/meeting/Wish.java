package studyvisit.meeting;

/// A meeting that would make sense.
///
/// @param score how much: 1 or more
public record Wish(String person, String presenter, int score) {
  private static final int HIGHEST = 1_000_000;

  public Wish {
    if (score < 1 || score > HIGHEST) throw new IllegalArgumentException("a score of " + score);
  }
}
