package studyvisit.split;

import java.util.List;

/// What a [SplitChecker] found wrong.
///
/// @param about ids, and texts that say where: a person, a region, a category, an area
public record Violation(Kind kind, List<String> about) {
  public Violation {
    about = List.copyOf(about);
  }

  static Violation of(Kind kind, String... about) {
    return new Violation(kind, List.of(about));
  }

  /// What every proven split keeps.
  public enum Kind {
    /// Only people of the problem have a place.
    KNOWN_PERSON,
    /// People are placed in regions of the problem.
    KNOWN_REGION,
    /// Nobody is in a closed region, where an exclusion forbids it, or not where a pin says.
    ALLOWED,
    /// Every limit has its minimum to its maximum of people.
    WITHIN_LIMIT,
    /// An area that travels together is in one region.
    TOGETHER,
    /// The levels are those of the problem.
    LEVELS,
    /// The total and the objective are what counting gives.
    COUNT,
    /// A price is of one of the limits, once, and has a number for each level; its parts are whole.
    PRICE,
    /// The cases of a proof leave nothing out.
    CASES,
    /// Under its prices, no split of a case is below the bound.
    BOUND,
    /// An optimal split has its own total for a bound; a feasible one has a bound below.
    STATUS,
    /// A number is so large that sums could be wrong.
    SIZE
  }
}
