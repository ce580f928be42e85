package studyvisit.split.check;

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

  /// As a sentence.
  public String text() {
    String where = String.join(", ", about).strip();
    return kind + ": not so: " + kind.promise + (where.isEmpty() ? "." : ": " + where + ".");
  }

  /// What every proven split keeps.
  public enum Kind {
    KNOWN_PERSON("only people of the problem have a place"),
    KNOWN_REGION("people are placed in regions of the problem"),
    ALLOWED("nobody is in a closed region, where an exclusion forbids it, or not where a pin says"),
    WITHIN_LIMIT("every limit has its minimum to its maximum of people"),
    TOGETHER("an area that travels together is in one region"),
    LEVELS("the levels are those of the problem"),
    COUNT("the total and the objective are what counting gives"),
    PRICE(
        "a price is of one of the limits, once, and has a number for each level; prices are in one"
            + " or more parts of a person"),
    CASES("the cases of a proof leave nothing out"),
    BOUND("under its prices, no split of a case is below the bound"),
    STATUS("an optimal split has its own total for a bound; a feasible one has a bound below"),
    SIZE("every number is so small that sums are right");

    private final String promise;

    Kind(String promise) {
      this.promise = promise;
    }
  }
}
