package studyvisit.report;

import static studyvisit.report.EventFields.count;
import static studyvisit.report.EventFields.object;
import static studyvisit.report.EventFields.onlyKnown;
import static studyvisit.report.EventFields.yes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.report.EventFields.Wrong;
import studyvisit.split.Rule;

/// Reads `rules.regions`: how many people each takes, in all and of a helix category.
final class RegionRulesEvent {
  private final Programme programme;
  private final Map<String, SplitRules.Limits> limits = new HashMap<>();
  private final List<Rule> categories = new ArrayList<>();

  private RegionRulesEvent(Programme programme) {
    this.programme = programme;
  }

  static RegionRulesEvent read(Programme programme, String path, @Nullable Object value)
      throws Wrong {
    RegionRulesEvent event = new RegionRulesEvent(programme);
    for (var entry : object(path, value).entrySet()) {
      event.region(path + "." + entry.getKey(), entry.getKey(), entry.getValue());
    }
    return event;
  }

  Map<String, SplitRules.Limits> limits() {
    return limits;
  }

  List<Rule> categories() {
    return categories;
  }

  private void region(String field, String id, @Nullable Object value) throws Wrong {
    PartnerRegion region =
        programme
            .partnerRegion(id)
            .orElseThrow(() -> new Wrong(field, "is not a partner region of this visit"));
    Map<String, @Nullable Object> own = object(field, value);
    onlyKnown(field + ".", own, Set.of("min", "max", "open", "categories"));
    boolean open = yes(field + ".open", own.get("open"), true);
    int min = count(field + ".min", own.get("min"), open ? region.min() : 0);
    int max = count(field + ".max", own.get("max"), open ? region.max() : 0);
    if (!open && (min > 0 || max > 0)) {
      String wrong = min > 0 ? ".min" : ".max";
      throw new Wrong(field + wrong, "is above 0, but the region is not open");
    }
    if (min > max) {
      String wrong = own.get("min") == null ? ".max" : ".min";
      throw new Wrong(field + wrong, "min is " + min + ", above max, which is " + max);
    }
    limits.put(id, new SplitRules.Limits(min, max));
    String path = field + ".categories";
    for (var entry : object(path, own.get("categories")).entrySet()) {
      category(path + "." + entry.getKey(), id, entry.getKey(), entry.getValue());
    }
  }

  private void category(String field, String region, String category, @Nullable Object value)
      throws Wrong {
    if (programme.vocabulary().helixCategory(category).isEmpty()) {
      throw new Wrong(field, "is not a helix category");
    }
    Map<String, @Nullable Object> own = object(field, value);
    onlyKnown(field + ".", own, Set.of("min", "max"));
    int min = count(field + ".min", own.get("min"), 0);
    int max = count(field + ".max", own.get("max"), EventFields.MOST_PEOPLE);
    if (min > max) throw new Wrong(field + ".min", "is " + min + ", above max, which is " + max);
    if (min > 0) categories.add(new Rule.CategoryMinimum(region, category, min));
    if (own.get("max") != null) categories.add(new Rule.CategoryMaximum(region, category, max));
  }
}
