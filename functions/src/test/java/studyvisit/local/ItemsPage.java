package studyvisit.local;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the table holds, a table for each type of item.
final class ItemsPage {
  private static final int LISTED = 200;

  private final Items items;
  private final List<String> keys;

  ItemsPage(Items items) {
    this.items = items;
    this.keys = items.keys();
  }

  String content() {
    StringBuilder content = new StringBuilder();
    items.byType().forEach((type, those) -> content.append(table(type, those)));
    return content.isEmpty() ? "<p class=\"empty\">The table is empty.</p>" : content.toString();
  }

  private String table(String type, List<Map<String, String>> items) {
    Set<String> columns = new LinkedHashSet<>(keys);
    items.forEach(item -> columns.addAll(item.keySet()));
    StringBuilder head = new StringBuilder();
    columns.forEach(column -> head.append("<th scope=\"col\">" + Html.escaped(column) + "</th>"));
    StringBuilder rows = new StringBuilder();
    for (Map<String, String> item : items.subList(0, Math.min(LISTED, items.size()))) {
      rows.append("<tr>");
      for (String column : columns) rows.append(cell(Html.escaped(item.getOrDefault(column, ""))));
      rows.append("</tr>\n");
    }
    return """
    <details open>
    <summary>%s <span class="count">%d</span></summary>
    <div class="wide" tabindex="0" role="region" aria-label="%s">
    <table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>
    </div>
    </details>
    """
        .formatted(Html.escaped(type), items.size(), Html.escaped(type), head, rows);
  }

  private static String cell(String text) {
    return "<td title=\"" + text + "\">" + text + "</td>";
  }
}
