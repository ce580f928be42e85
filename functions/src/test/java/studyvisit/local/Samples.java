package studyvisit.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studyvisit.json.Json;

/// Forty people who do not exist, posted as anybody would: over HTTP to the public address.
final class Samples {
  private static final String VISIT = "june-2018";

  private final URI site;

  Samples(String publicUrl) {
    this.site = URI.create(publicUrl);
  }

  static List<Map<?, ?>> people() {
    try (InputStream in =
        Objects.requireNonNull(Samples.class.getResourceAsStream("/local/samples.json"))) {
      List<Map<?, ?>> people = new ArrayList<>();
      new JsonTree(Json.object(in))
          .get("people")
          .elements()
          .forEach(person -> people.add(person.members()));
      return people;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Posts all of them; says how many were accepted, and each refusal.
  Map<String, Object> post() throws IOException, InterruptedException {
    int accepted = 0;
    List<Object> refused = new ArrayList<>();
    List<Map<?, ?>> people = people();
    try (HttpClient client = HttpClient.newHttpClient()) {
      String notice = noticeVersion(client);
      for (Map<?, ?> person : people) {
        Map<Object, Object> interest = new LinkedHashMap<>(person);
        interest.put("noticeVersion", notice);
        HttpResponse<String> reply =
            client.send(
                HttpRequest.newBuilder(site.resolve("/interests"))
                    .header("content-type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(Json.text(interest)))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
        if (reply.statusCode() == 202) accepted++;
        else refused.add(refusal(person, reply));
      }
    }
    return Map.of("posted", people.size(), "accepted", accepted, "refused", refused);
  }

  private String noticeVersion(HttpClient client) throws IOException, InterruptedException {
    HttpResponse<String> visit =
        client.send(
            HttpRequest.newBuilder(site.resolve("/visits/" + VISIT)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (visit.statusCode() != 200)
      throw new IOException("GET /visits/" + VISIT + " answered " + visit.statusCode());
    return JsonTree.parse(visit.body()).get("noticeVersion").text().orElse("");
  }

  private static Map<String, Object> refusal(Map<?, ?> person, HttpResponse<String> reply) {
    return Map.of(
        "email",
        String.valueOf(person.get("email")),
        "status",
        reply.statusCode(),
        "answer",
        reply.body());
  }
}
