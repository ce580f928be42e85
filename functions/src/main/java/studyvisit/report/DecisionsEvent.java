package studyvisit.report;

import static studyvisit.report.EventFields.list;
import static studyvisit.report.EventFields.needed;
import static studyvisit.report.EventFields.object;
import static studyvisit.report.EventFields.onlyKnown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studyvisit.programme.Programme;
import studyvisit.report.EventFields.Wrong;
import studyvisit.split.Rule;

/// Reads what was decided about single people: pins, of which each has one at most, and exclusions.
final class DecisionsEvent {
  /// @param region where somebody goes or does not go
  private record Decision(String person, String region, Rule.Note note) {}

  private DecisionsEvent() {}

  static List<Rule> pins(Programme programme, String path, @Nullable Object value) throws Wrong {
    List<Rule> pins = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Decision pin : decisions(programme, path, value)) {
      if (!known.add(pin.person())) throw twice(path, pins.size());
      pins.add(new Rule.Pin(pin.person(), pin.region(), pin.note()));
    }
    return pins;
  }

  static List<Rule> exclusions(Programme programme, String path, @Nullable Object value)
      throws Wrong {
    List<Rule> exclusions = new ArrayList<>();
    Set<List<String>> known = new HashSet<>();
    for (Decision one : decisions(programme, path, value)) {
      if (!known.add(List.of(one.person(), one.region()))) throw twice(path, exclusions.size());
      exclusions.add(new Rule.Exclusion(one.person(), one.region(), one.note()));
    }
    return exclusions;
  }

  private static Wrong twice(String path, int index) {
    return new Wrong(path + "[" + index + "].person", "is in the list already");
  }

  private static List<Decision> decisions(Programme programme, String path, @Nullable Object value)
      throws Wrong {
    List<Decision> decisions = new ArrayList<>();
    for (Object item : list(path, value)) {
      String field = path + "[" + decisions.size() + "]";
      Map<String, @Nullable Object> own = object(field, item);
      onlyKnown(field + ".", own, Set.of("person", "region", "by", "at", "why"));
      String region = needed(field + ".region", own.get("region"));
      if (programme.partnerRegion(region).isEmpty()) {
        throw new Wrong(field + ".region", "is not a partner region of this visit");
      }
      Rule.Note note =
          new Rule.Note(
              needed(field + ".by", own.get("by")),
              needed(field + ".at", own.get("at")),
              needed(field + ".why", own.get("why")));
      decisions.add(new Decision(needed(field + ".person", own.get("person")), region, note));
    }
    return decisions;
  }
}
