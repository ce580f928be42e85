package studyvisit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/// Cuts an answer that is too large into pages: each has as many items of the lists as fit, in the
/// order of the answer; the first also all else. A later page has only what its lists stand in.
final class Paging {
  /// Room for `page` and `next`.
  private static final int AROUND = 400;

  private static final Set<String> KEPT = Set.of("id", "name", "visit", "asOf");

  private final int from;
  private long left;
  private int position;
  private int taken;
  private OptionalInt next = OptionalInt.empty();

  private Paging(int from, long left) {
    this.from = from;
    this.left = left;
  }

  /// The page of an answer; empty if not even one item fits.
  ///
  /// @param print the report's fingerprint; asked for only if there is more than one page
  /// @param largest in bytes, as [Size] counts
  static Optional<Map<String, Object>> page(
      Map<String, Object> answer, Page page, Supplier<String> print, long largest) {
    if (page.isFirst() && Size.of(answer, largest) <= largest) return Optional.of(answer);
    long around = Size.of(new Paging(page.from(), 0).cut(answer), largest) + AROUND;
    Paging paging = new Paging(page.from(), largest - around);
    Map<String, Object> cut = paging.cut(answer);
    if (paging.taken == 0 && page.from() < paging.position) return Optional.empty();
    String report = print.get();
    Map<String, Object> where = new LinkedHashMap<>();
    where.put("report", report);
    where.put("from", page.from());
    where.put("items", paging.taken);
    where.put("of", paging.position);
    cut.put("page", where);
    paging.next.ifPresent(next -> cut.put("next", new Page(next, report).token()));
    return Optional.of(cut);
  }

  private Map<String, Object> cut(Map<?, ?> object) {
    Map<String, Object> cut = new LinkedHashMap<>();
    object.forEach(
        (name, value) -> {
          String key = String.valueOf(name);
          if (from == 0 || hasItems(value) || KEPT.contains(key)) cut.put(key, value(value));
        });
    return cut;
  }

  private Object value(Object value) {
    return switch (value) {
      case Items items -> part(items);
      case Map<?, ?> map when hasItems(map) -> cut(map);
      case List<?> list when hasItems(list) -> list.stream().map(this::value).toList();
      default -> value;
    };
  }

  private static boolean hasItems(Object value) {
    return switch (value) {
      case Items _ -> true;
      case Map<?, ?> map -> map.values().stream().anyMatch(Paging::hasItems);
      case List<?> list -> list.stream().anyMatch(Paging::hasItems);
      default -> false;
    };
  }

  private List<Object> part(Items items) {
    List<Object> part = new ArrayList<>();
    int start = position;
    position += items.size();
    for (int i = Math.max(0, from - start); i < items.size() && next.isEmpty(); i++) {
      Object item = items.get(i);
      long size = Size.of(item, Math.max(left, 0)) + 1;
      if (size > left) {
        next = OptionalInt.of(start + i);
        break;
      }
      left -= size;
      taken++;
      part.add(item);
    }
    return part;
  }
}
