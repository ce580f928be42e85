package studyvisit.report;

import static studyvisit.report.EventFields.count;
import static studyvisit.report.EventFields.object;
import static studyvisit.report.EventFields.onlyKnown;
import static studyvisit.report.EventFields.text;
import static studyvisit.report.EventFields.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studyvisit.programme.Programme;
import studyvisit.report.EventFields.Wrong;
import studyvisit.report.SplitRules.Who;
import studyvisit.split.Aim.Published.Weight;
import studyvisit.split.Aim.Ranks;
import studyvisit.split.Rule;

/// Reads `rules`, of the report and of each scenario.
final class RulesEvent {
  private static final Set<String> FIELDS =
      Set.of(
          "onlyConfirmed",
          "onlySelected",
          "regions",
          "borderAreas",
          "seats",
          "pins",
          "exclusions",
          "objective",
          "moves",
          "seed");

  private final Programme programme;
  private final String path;
  private final List<Rule> others = new ArrayList<>();

  private RulesEvent(Programme programme, String path) {
    this.programme = programme;
    this.path = path;
  }

  /// @param path of the rules in the event
  static SplitRules read(Programme programme, String path, @Nullable Object value) throws Wrong {
    return new RulesEvent(programme, path).rules(object(path, value));
  }

  private SplitRules rules(Map<String, @Nullable Object> rules) throws Wrong {
    onlyKnown(path + ".", rules, FIELDS);
    RegionRulesEvent regions =
        RegionRulesEvent.read(programme, path + ".regions", rules.get("regions"));
    others.addAll(regions.categories());
    borderAreas(rules.get("borderAreas"));
    String seats = path + ".seats";
    for (var entry : object(seats, rules.get("seats")).entrySet()) {
      String field = seats + "." + entry.getKey();
      if (programme.borderArea(entry.getKey()).isEmpty()) {
        throw new Wrong(field, "is not a border area of this visit");
      }
      int most = count(field, entry.getValue(), -1);
      if (most >= 0) others.add(new Rule.AreaSeats(entry.getKey(), most));
    }
    others.addAll(DecisionsEvent.pins(programme, path + ".pins", rules.get("pins")));
    others.addAll(
        DecisionsEvent.exclusions(programme, path + ".exclusions", rules.get("exclusions")));
    return new SplitRules(
        who(rules),
        regions.limits(),
        others,
        ranks(text(path + ".objective", rules.get("objective"))),
        moves(text(path + ".moves", rules.get("moves"))),
        text(path + ".seed", rules.get("seed")));
  }

  private Who who(Map<String, @Nullable Object> rules) throws Wrong {
    boolean confirmed = yes(path + ".onlyConfirmed", rules.get("onlyConfirmed"), false);
    boolean selected = yes(path + ".onlySelected", rules.get("onlySelected"), false);
    if (confirmed && selected)
      throw new Wrong(path + ".onlySelected", "does not go with onlyConfirmed");
    return selected ? Who.SELECTED : confirmed ? Who.CONFIRMED : Who.EVERYONE;
  }

  private void borderAreas(@Nullable Object value) throws Wrong {
    String field = path + ".borderAreas";
    if (value == null || value.equals("free")) return;
    if (value.equals("together")) {
      others.add(new Rule.AreasTogether());
    } else if (value instanceof Map<?, ?>) {
      Map<String, @Nullable Object> own = object(field, value);
      onlyKnown(field + ".", own, Set.of("mixed"));
      if (own.get("mixed") == null) throw new Wrong(field + ".mixed", "is missing");
      int most = count(field + ".mixed", own.get("mixed"), 0);
      if (most < 1) throw new Wrong(field + ".mixed", "must be 1 or more");
      others.add(new Rule.AreasMixed(most));
    } else {
      throw new Wrong(field, "must be \"free\", \"together\" or {\"mixed\": a number}");
    }
  }

  private Ranks ranks(Optional<String> objective) throws Wrong {
    return switch (objective.orElse("worstRankFirst")) {
      case "worstRankFirst" -> Ranks.WORST_FIRST;
      case "firstChoicesFirst" -> Ranks.FIRST_CHOICES_FIRST;
      default ->
          throw new Wrong(
              path + ".objective", "must be \"worstRankFirst\" or \"firstChoicesFirst\"");
    };
  }

  private Optional<Weight> moves(Optional<String> moves) throws Wrong {
    return switch (moves.orElse("any")) {
      case "any" -> Optional.empty();
      case "fewestFirst" -> Optional.of(Weight.FIRST);
      case "fewestAfterWorstRank" -> Optional.of(Weight.AFTER_WORST_RANK);
      default ->
          throw new Wrong(
              path + ".moves", "must be \"any\", \"fewestFirst\" or \"fewestAfterWorstRank\"");
    };
  }
}
