package studyvisit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import studyvisit.language.Texts;
import studyvisit.split.Clash;
import studyvisit.split.Objective;
import studyvisit.split.Rule;

/// Why no split keeps the rules, and what would help, in words and numbers.
final class ClashTexts {
  private final RuleTexts rules;
  private final Texts texts;

  ClashTexts(ReportRequest request) {
    rules = new RuleTexts(request);
    texts = Texts.ofReports(request.language());
  }

  /// The rules that cannot be kept together, each a sentence with its numbers.
  List<Map<String, Object>> clash(Clash clash) {
    List<Map<String, Object>> parts = new ArrayList<>();
    StringJoiner numbers = new StringJoiner(" + ");
    long needed = 0;
    boolean minima = true;
    for (Rule rule : clash.rules()) {
      parts.add(rules.object(rule));
      int min =
          switch (rule) {
            case Rule.RegionMinimum(_, var own) -> own;
            case Rule.CategoryMinimum(_, _, var own) -> own;
            default -> -1;
          };
      minima &= min >= 0;
      needed += min;
      numbers.add(String.valueOf(min));
    }
    if (minima) {
      Map<String, Object> sum = new LinkedHashMap<>();
      sum.put("code", "minimaAbovePeople");
      sum.put("needed", needed);
      sum.put("people", clash.people());
      sum.put(
          "text",
          clash.rules().size() == 1
              ? texts.get("clash.minimum", needed, clash.people())
              : texts.get("clash.minima", numbers, needed, clash.people()));
      parts.add(sum);
    }
    if (clash.isSmallest() && clash.ways().isEmpty()) {
      parts.add(Map.of("code", "noOneChange", "text", texts.get("clash.noOneChange")));
    }
    if (!clash.isSmallest()) {
      parts.add(Map.of("code", "notSmallest", "text", texts.get("clash.notSmallest")));
    }
    return parts;
  }

  private static String changed(Rule rule) {
    boolean isClosed = rule instanceof Rule.RegionMaximum(_, var max) && max == 0;
    return isClosed ? "clash.opened" : "clash.relaxed";
  }

  /// Those that share no rule with the first.
  List<Map<String, Object>> others(List<Clash> others) {
    List<Map<String, Object>> told = new ArrayList<>();
    for (Clash clash : others) {
      told.add(Map.of("clashes", clash(clash), "relaxations", ways(clash, false)));
    }
    return told;
  }

  /// What would help, the smallest change first.
  ///
  /// @param isOnly whether a split is possible then; otherwise the other clashes are left
  List<Map<String, Object>> ways(Clash clash, boolean isOnly) {
    List<Map<String, Object>> ways = new ArrayList<>();
    for (Clash.Relaxation way : clash.ways()) {
      Map<String, Object> object = rules.object(way.rule());
      String change = way.to() < 0 ? "clash.without" : changed(way.rule());
      if (way.to() >= 0) object.put("to", way.to());
      if (!isOnly) {
        object.put("text", texts.get(change + "One", rules.text(way.rule()), way.to()));
        ways.add(object);
        continue;
      }
      Objective reached = way.reached();
      String ranks =
          reached.ranks().stream().map(String::valueOf).collect(Collectors.joining(", "));
      object.put(
          "text", texts.get(change, rules.text(way.rule()), way.to(), reached.placed(), ranks));
      object.put("placed", reached.placed());
      object.put("ranks", reached.ranks());
      object.put("fitting", reached.fitting());
      ways.add(object);
    }
    return ways;
  }
}
