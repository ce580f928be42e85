package studyvisit.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The HTTP API for people to read: every route of `docs/api/openapi.yaml` with what it takes and
/// answers. The file itself is beside it, for tools.
final class ApiPage {
  private static final Path FILE = Path.of("docs", "api", "openapi.yaml");

  String file() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String content() {
    StringBuilder html = new StringBuilder();
    html.append("<p><a href=\"/local/openapi.yaml\">openapi.yaml</a></p>");
    try {
      Yaml paths = Yaml.read(FILE).get("paths");
      paths.members().forEach((path, item) -> append(html, path, item));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }

  private static void append(StringBuilder html, String path, Yaml item) {
    item.members()
        .forEach(
            (method, operation) -> {
              if (!method.equals("parameters")) append(html, method, path, operation);
            });
  }

  private static void append(StringBuilder html, String method, String path, Yaml operation) {
    html.append("<section><h2><code>")
        .append(Html.escaped(method.toUpperCase(Locale.ROOT) + " " + path))
        .append("</code></h2><p>")
        .append(Html.escaped(operation.get("summary").text("")))
        .append("</p>");
    String description = operation.get("description").text("");
    if (!description.isEmpty()) html.append("<p>").append(Html.linked(description)).append("</p>");
    if (operation.get("security").present()) html.append("<p>With the token of an organiser.</p>");
    taken(html, operation);
    html.append("<table><thead><tr><th>answer</th><th>when</th><th>as</th></tr></thead><tbody>");
    operation.get("responses").members().forEach((status, answer) -> row(html, status, answer));
    html.append("</tbody></table></section>");
  }

  private static void taken(StringBuilder html, Yaml operation) {
    Map<String, Yaml> content = operation.get("requestBody").get("content").members();
    if (content.isEmpty()) return;
    html.append("<p>Takes ")
        .append(Html.escaped(String.join(", ", content.keySet())))
        .append("</p>");
  }

  private static void row(StringBuilder html, String status, Yaml answer) {
    String shared = answer.get("$ref").text("");
    String said =
        shared.isEmpty()
            ? answer.get("description").text("")
            : shared.substring(shared.lastIndexOf('/') + 1);
    html.append("<tr><td>")
        .append(Html.escaped(status))
        .append("</td><td>")
        .append(Html.escaped(said))
        .append("</td><td>")
        .append(Html.escaped(String.join(", ", answer.get("content").members().keySet())))
        .append("</td></tr>");
  }
}
