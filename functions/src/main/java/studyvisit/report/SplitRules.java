package studyvisit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.interest.State;
import studyvisit.programme.PartnerRegion;
import studyvisit.split.Aim.Published.Weight;
import studyvisit.split.Aim.Ranks;
import studyvisit.split.Region;
import studyvisit.split.Rule;

/// The rules of a split, as an organiser asks for them.
///
/// @param who those whom the split is about
/// @param limits places by partner region, where they differ from the programme's
/// @param others every other rule
/// @param moves when moves from the published split count, if they do
/// @param seed of the lottery; empty for the visit's id
record SplitRules(
    Who who,
    Map<String, Limits> limits,
    List<Rule> others,
    Ranks ranks,
    Optional<Weight> moves,
    Optional<String> seed) {
  static final SplitRules NONE =
      new SplitRules(
          Who.EVERYONE, Map.of(), List.of(), Ranks.WORST_FIRST, Optional.empty(), Optional.empty());

  SplitRules {
    limits = Map.copyOf(limits);
    others = List.copyOf(others);
  }

  /// Of those who take part.
  enum Who {
    EVERYONE,
    /// Whose address is confirmed.
    CONFIRMED,
    /// Who is selected, or has accepted.
    SELECTED;

    boolean has(Applicant.Standing standing) {
      State state = standing.state();
      return state.takesPart()
          && switch (this) {
            case EVERYONE -> true;
            case CONFIRMED -> standing.isConfirmed();
            case SELECTED -> state.hasPlace();
          };
    }
  }

  /// How many pins and exclusions there are.
  long decisions() {
    return others.stream()
        .filter(rule -> rule instanceof Rule.Pin || rule instanceof Rule.Exclusion)
        .count();
  }

  /// Whether single people matter to them by id.
  boolean isAboutSingle() {
    return decisions() > 0 || moves.isPresent();
  }

  /// How few and how many people a partner region takes.
  record Limits(int min, int max) {}

  Region region(PartnerRegion region) {
    Limits own = limits.getOrDefault(region.id(), new Limits(region.min(), region.max()));
    return new Region(region.id(), own.min(), own.max());
  }

  /// The same with another rule on border areas.
  SplitRules with(Optional<Rule> areas) {
    List<Rule> changed = new ArrayList<>(others);
    changed.removeIf(rule -> rule instanceof Rule.AreasTogether || rule instanceof Rule.AreasMixed);
    areas.ifPresent(changed::add);
    return new SplitRules(who, limits, changed, ranks, moves, seed);
  }
}
