package studyvisit.local;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A mail that SES took.
///
/// @param kind the value of the e-mail tag `kind`, empty without one
/// @param headers From, Reply-To and those that the sender added
/// @param at the local system's time
record Mail(
    List<String> to,
    String kind,
    String subject,
    String text,
    String html,
    Map<String, String> headers,
    Instant at) {
  Mail {
    to = List.copyOf(to);
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("to", to);
    json.put("kind", kind);
    json.put("subject", subject);
    json.put("text", text);
    json.put("html", html);
    json.put("headers", headers);
    json.put("at", at.toString());
    return json;
  }

  static Mail fromJson(JsonTree json) {
    Map<String, String> headers = new LinkedHashMap<>();
    json.get("headers")
        .members()
        .forEach((name, value) -> headers.put(name.toString(), String.valueOf(value)));
    return new Mail(
        json.get("to").texts(),
        json.get("kind").text().orElse(""),
        json.get("subject").text().orElse(""),
        json.get("text").text().orElse(""),
        json.get("html").text().orElse(""),
        headers,
        Instant.parse(json.get("at").text().orElseThrow()));
  }

  @Override
  public String toString() {
    return "Mail[" + kind + "]";
  }
}
