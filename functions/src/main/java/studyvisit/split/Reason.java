package studyvisit.split;

import java.util.List;

/// Why a person has this place or none, as data; the report has the texts. What it says about
/// another place is what solving again with the person there would show.
public sealed interface Reason {
  /// The region that the person ranked first.
  record FirstChoice() implements Reason {}

  /// A region that the person ranked lower, or not while ranking others.
  ///
  /// @param rank 2 or more
  /// @param missed each region that the person ranked better, the best first
  record LowerChoice(int rank, List<Missed> missed) implements Reason {
    public LowerChoice {
      missed = List.copyOf(missed);
    }
  }

  /// A place for someone who ranked no region.
  record NoRanking() implements Reason {}

  /// The region that a pin says.
  record Pinned(int rank, Rule.Note note) implements Reason {}

  /// No place.
  ///
  /// @param cause why this person rather than another: the first level that is worse with the
  ///     person in whichever region costs least; [Cause#CLOSED] when no region is open
  /// @param rank for [Cause#RANKS] the rank, otherwise 0
  /// @param missed each region that the person ranked, the best first
  record Unplaced(int people, long places, Cause cause, int rank, List<Missed> missed)
      implements Reason {
    public Unplaced {
      missed = List.copyOf(missed);
    }
  }

  /// A region that a person wanted more than the one given, or than none.
  ///
  /// @param max its places
  /// @param full whether they are all taken
  /// @param cause what speaks against placing the person there
  /// @param rank for [Cause#RANKS] the rank that more people would have, for
  ///     [Cause#FIRST_CHOICES] the one that fewer would have, otherwise 0
  /// @param next whether one more place there would go to this person
  record Missed(String region, int max, boolean full, Cause cause, int rank, boolean next) {}

  /// The first thing that would fail or be worse.
  enum Cause {
    /// The region takes nobody.
    CLOSED,
    /// An exclusion says so.
    EXCLUDED,
    /// No split that keeps the rules has the person there, whose border area travels together.
    TOGETHER,
    /// No split that keeps the rules has the person there.
    RULES,
    /// No better split was found with the person there; what would be worse was not worked out.
    NOT_BETTER,
    /// More people would move from where the published split has them.
    MOVES,
    /// Fewer people, of a standing that comes first, would have a place.
    PLACES,
    /// Someone who ranked regions would lose the place to someone who ranked none.
    RANKING,
    /// More people would have some rank, and no worse rank would have fewer.
    RANKS,
    /// Fewer people would have some rank, and no better rank more.
    FIRST_CHOICES,
    /// Ranks as good, but fewer people in a region that fits.
    FIT,
    /// Ranks and fit as good: the lottery decided, or in a tie of the lottery itself the ids.
    LOTTERY
  }
}
