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

  /// No place: there are fewer than people.
  ///
  /// @param cause why this person rather than another; [Cause#CLOSED] when no region is open
  /// @param rank for [Cause#RANKS] the worst rank that more people would have, otherwise 0
  record Unplaced(int people, long places, Cause cause, int rank) implements Reason {}

  /// A region that a person wanted more than the one given.
  ///
  /// @param full false when it has a free place, which the minimum of the region given forbids
  /// @param cause what speaks against placing the person there
  /// @param rank for [Cause#RANKS] the worst rank that more people would have, otherwise 0
  record Missed(String region, boolean full, Cause cause, int rank) {}

  /// The first thing that would fail or be worse.
  enum Cause {
    /// The region takes nobody.
    CLOSED,
    /// Every split that keeps the minima has the person elsewhere.
    MINIMA,
    /// More people would have some rank, and no worse rank would have fewer.
    RANKS,
    /// Ranks as good, but fewer people in a region that fits.
    FIT,
    /// Ranks and fit as good: the lottery decided, or in a tie of the lottery itself the ids.
    LOTTERY
  }
}
