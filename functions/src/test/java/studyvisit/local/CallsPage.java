package studyvisit.local;

/// The latest calls of functions.
final class CallsPage {
  private final CallLog log;

  CallsPage(CallLog log) {
    this.log = log;
  }

  String content() {
    StringBuilder rows = new StringBuilder();
    for (CallLog.Call call : log.latest())
      rows.append(
          """
          <tr%s><td><time datetime="%s">%s</time></td><td>%s</td><td>%s</td>
          <td class="number">%.1f ms</td><td>%s</td></tr>
          """
              .formatted(
                  call.failed() ? " class=\"failed\"" : "",
                  call.at(),
                  Page.TIME.format(call.at()),
                  Html.escaped(call.function()),
                  Html.escaped(call.trigger()),
                  call.took().toNanos() / 1e6,
                  Html.escaped((call.failed() ? "failed: " : "returned ") + call.outcome())));
    if (rows.isEmpty()) return "<p class=\"empty\">No function was called yet.</p>";
    return """
    <div class="wide" tabindex="0" role="region" aria-label="Function calls">
    <table id="calls"><thead><tr><th scope="col">At (UTC)</th><th scope="col">Function</th>
    <th scope="col">Trigger</th><th scope="col" class="number">Took</th><th scope="col">Outcome</th></tr></thead>
    <tbody>%s</tbody></table>
    </div>
    """
        .formatted(rows);
  }
}
