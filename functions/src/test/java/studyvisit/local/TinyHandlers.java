package studyvisit.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import studyvisit.Wiring;
import studyvisit.json.Json;

/// Three functions that do what the real ones do, in little.
final class TinyHandlers {
  /// Where the running system's database and SES are: the handlers' wiring shows only its clock.
  static volatile URI database = URI.create("http://localhost");

  static volatile URI ses = URI.create("http://localhost");

  private TinyHandlers() {}

  private static DynamoDbClient client() {
    return Clients.dynamoDb(database);
  }

  private static void put(Map<String, AttributeValue> item) {
    try (DynamoDbClient client = client()) {
      client.putItem(r -> r.tableName("Things").item(item));
    }
  }

  /// Stores a thing that is due, echoes events, or throws.
  static final class TakeThing implements RequestStreamHandler {
    private final Clock clock;

    TakeThing(Wiring wiring) {
      clock = wiring.clock();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      Map<String, @Nullable Object> event = Json.object(in);
      switch (String.valueOf(event.get("routeKey"))) {
        case "POST /things" -> {
          JsonTree thing = JsonTree.parse(String.valueOf(event.get("body")));
          Map<String, AttributeValue> item = new HashMap<>();
          item.put("pk", AttributeValue.fromS(thing.get("name").text().orElseThrow()));
          item.put("state", AttributeValue.fromS("due"));
          item.put("at", AttributeValue.fromS(clock.instant().toString()));
          thing
              .get("endsAt")
              .integer()
              .ifPresent(end -> item.put("expiresAt", AttributeValue.fromN(end.toString())));
          put(item);
          answer(out, 202, "application/json", "{\"status\":\"received\"}");
        }
        case "GET /" -> answer(out, 200, "text/html; charset=utf-8", "<p>¡hola!</p>");
        case "GET /fail" -> throw new IllegalStateException("no good");
        default -> answer(out, 200, "application/json", Json.text(event));
      }
    }

    private static void answer(OutputStream out, int status, String type, String body)
        throws IOException {
      Map<String, Object> reply =
          Map.of(
              "statusCode",
              status,
              "headers",
              Map.of("content-type", type, "x-tiny", "yes"),
              "cookies",
              List.of("one=1", "two=2"),
              "body",
              body);
      Json.write(reply, out);
    }
  }

  /// Sends a mail for each thing that is due; one named `poison` always fails, one named `flaky`
  /// once.
  static final class MailThing implements RequestStreamHandler {
    private final Set<String> tried = ConcurrentHashMap.newKeySet();

    MailThing(Wiring wiring) {}

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      JsonTree event = new JsonTree(Json.object(in));
      for (JsonTree record : event.get("Records").elements().toList()) {
        JsonTree change = record.get("dynamodb");
        String name = change.get("NewImage").get("pk").get("S").text().orElseThrow();
        if (name.equals("poison") || (name.startsWith("flaky") && tried.add(name))) {
          Map<String, Object> failure =
              Map.of("itemIdentifier", change.get("SequenceNumber").text().orElseThrow());
          Json.write(Map.of("batchItemFailures", List.of(failure)), out);
          return;
        }
        mail(name);
      }
      out.write("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
    }

    private static void mail(String name) {
      try (SesV2Client ses =
          SesV2Client.builder()
              .endpointOverride(TinyHandlers.ses)
              .httpClient(UrlConnectionHttpClient.create())
              .build()) {
        ses.sendEmail(
            r ->
                r.fromEmailAddress("Tiny <tiny@innovact.example>")
                    .replyToAddresses("desk@innovact.example")
                    .destination(d -> d.toAddresses(name + "@example.org"))
                    .emailTags(MessageTag.builder().name("kind").value("tiny").build())
                    .content(
                        c ->
                            c.simple(
                                m ->
                                    m.subject(s -> s.data("¡Hola, " + name + "!"))
                                        .headers(
                                            MessageHeader.builder()
                                                .name("X-Thing")
                                                .value(name)
                                                .build())
                                        .body(
                                            b ->
                                                b.text(t -> t.data("See http://localhost/my/x."))
                                                    .html(h -> h.data("<p>Hi</p>"))))));
      }
    }
  }

  /// On `daily`, makes one more thing due.
  static final class SweepThings implements RequestStreamHandler {
    private final Clock clock;

    SweepThings(Wiring wiring) {
      clock = wiring.clock();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      JsonTree event = new JsonTree(Json.object(in));
      if (event.get("task").text().orElse("").equals("daily"))
        put(
            Map.of(
                "pk", AttributeValue.fromS("daily-" + clock.instant().getEpochSecond()),
                "state", AttributeValue.fromS("due")));
      out.write("null".getBytes(StandardCharsets.UTF_8));
    }
  }
}
