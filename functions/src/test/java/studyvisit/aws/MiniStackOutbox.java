package studyvisit.aws;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What MiniStack shows of every mail that its SES took; reply address, headers and tags are not
/// shown.
public final class MiniStackOutbox {
  private MiniStackOutbox() {}

  public static List<Map<String, Object>> mails(URI miniStack)
      throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(miniStack.resolve("/_ministack/ses/messages")).build();
      String body = http.send(request, BodyHandlers.ofString()).body();
      Map<?, ?> all = (Map<?, ?>) Objects.requireNonNull(JSON.std.mapFrom(body).get("messages"));
      return all.values().stream().flatMap(mails -> listOf(mails).stream()).toList();
    }
  }

  @SuppressWarnings("unchecked") // a JSON list of objects
  private static List<Map<String, Object>> listOf(Object mails) {
    return (List<Map<String, Object>>) mails;
  }
}
