package studyvisit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The pages of one report, put together as if it had come in one piece.
final class SavedPages {
  private SavedPages() {}

  /// @param pages in order
  /// @throws IllegalArgumentException if they are not all pages of one report
  static Map<String, @Nullable Object> joined(List<Map<String, @Nullable Object>> pages) {
    Map<String, @Nullable Object> whole = new LinkedHashMap<>(pages.getFirst());
    int from = 0;
    for (Map<String, @Nullable Object> page : pages) {
      if (!(page.get("page") instanceof Map<?, ?> where)) {
        if (pages.size() == 1) return whole;
        throw new IllegalArgumentException("a report that is no page");
      }
      if (!(pages.getFirst().get("page") instanceof Map<?, ?> first)
          || !Objects.equals(first.get("report"), where.get("report"))) {
        throw new IllegalArgumentException("a page of another report");
      }
      if (!Objects.equals(where.get("from"), from)) {
        throw new IllegalArgumentException("no page from " + from);
      }
      if (where.get("items") instanceof Integer items) from += items;
      if (!Objects.equals(where.get("from"), 0)) merge(whole, page);
    }
    if (pages.getLast().containsKey("next")) {
      throw new IllegalArgumentException("no page from " + from);
    }
    return whole;
  }

  private static void merge(Map<String, @Nullable Object> whole, Map<?, ?> page) {
    page.forEach(
        (name, value) -> {
          String key = String.valueOf(name);
          whole.put(key, merged(whole.get(key), value));
        });
  }

  private static @Nullable Object merged(@Nullable Object whole, @Nullable Object more) {
    if (whole instanceof Map<?, ?> map && more instanceof Map<?, ?> page) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      map.forEach((name, value) -> object.put(String.valueOf(name), value));
      merge(object, page);
      return object;
    }
    if (whole instanceof List<?> list && more instanceof List<?> page) return merged(list, page);
    return whole == null ? more : whole;
  }

  /// What has the id or name of something before it continues that; all else follows.
  private static List<@Nullable Object> merged(List<?> list, List<?> page) {
    List<@Nullable Object> all = new ArrayList<>(list);
    for (Object item : page) {
      int same = -1;
      for (int i = 0; i < Math.min(all.size(), list.size()) && same < 0 && isFrame(item); i++) {
        if (isFrame(all.get(i)) && name(all.get(i)).equals(name(item))) same = i;
      }
      if (same < 0) all.add(item);
      else all.set(same, merged(all.get(same), item));
    }
    return all;
  }

  /// Whether it is something that has lists, not an item of one: a region, a scenario.
  private static boolean isFrame(@Nullable Object item) {
    return item instanceof Map<?, ?> map
        && (map.containsKey("people") || map.containsKey("differs"));
  }

  private static String name(@Nullable Object frame) {
    if (!(frame instanceof Map<?, ?> map)) return "";
    return map.get("id") + " " + map.get("name");
  }
}
