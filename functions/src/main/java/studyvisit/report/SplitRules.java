package studyvisit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.programme.PartnerRegion;
import studyvisit.split.Aim.Published.Weight;
import studyvisit.split.Aim.Ranks;
import studyvisit.split.Region;
import studyvisit.split.Rule;

/// The rules of a split, as an organiser asks for them.
///
/// @param onlyConfirmed leaves out people whose address is not confirmed
/// @param limits places by partner region, where they differ from the programme's
/// @param others every other rule
/// @param moves when moves from the published split count, if they do
/// @param seed of the lottery; empty for the visit's id
record SplitRules(
    boolean onlyConfirmed,
    Map<String, Limits> limits,
    List<Rule> others,
    Ranks ranks,
    Optional<Weight> moves,
    Optional<String> seed) {
  static final SplitRules NONE =
      new SplitRules(
          false, Map.of(), List.of(), Ranks.WORST_FIRST, Optional.empty(), Optional.empty());

  SplitRules {
    limits = Map.copyOf(limits);
    others = List.copyOf(others);
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
    return new SplitRules(onlyConfirmed, limits, changed, ranks, moves, seed);
  }
}
