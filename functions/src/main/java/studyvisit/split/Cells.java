package studyvisit.split;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Limits within which a case of a proof looks: those around it, with one category of an area in a
/// region limited more. What the area may have in all is then less for its other categories.
final class Cells {
  private Cells() {}

  static Map<List<String>, Limit> with(
      Map<List<String>, Limit> limits,
      String region,
      String category,
      String area,
      int min,
      int max) {
    Map<List<String>, Limit> more = new LinkedHashMap<>(limits);
    more.merge(
        List.of(region, category, area), new Limit(region, category, area, min, max), Limit::and);
    Limit whole = limits.get(List.of(region, "", area));
    if (whole == null) return more;
    int needed = 0;
    for (Limit cell : more.values()) if (isCell(cell, region, area)) needed += cell.min();
    for (Map.Entry<List<String>, Limit> entry : more.entrySet()) {
      Limit cell = entry.getValue();
      if (!isCell(cell, region, area)) continue;
      int left = Math.max(0, whole.max() - (needed - cell.min()));
      entry.setValue(cell.and(new Limit(region, cell.category(), area, 0, left)));
    }
    return more;
  }

  private static boolean isCell(Limit limit, String region, String area) {
    return limit.region().equals(region)
        && limit.area().equals(area)
        && !limit.category().isEmpty();
  }
}
