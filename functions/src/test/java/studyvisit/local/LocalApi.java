package studyvisit.local;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The local system's own JSON: mailbox, clock, tokens, samples.
final class LocalApi {
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2099-12-31T23:59:59Z");

  private final Mailbox mailbox;
  private final CallLog log;
  private final LocalClock clock;
  private final Timeline timeline;
  private final Tokens tokens;
  private final Samples samples;

  LocalApi(
      Mailbox mailbox,
      CallLog log,
      LocalClock clock,
      Timeline timeline,
      Tokens tokens,
      Samples samples) {
    this.mailbox = mailbox;
    this.log = log;
    this.clock = clock;
    this.timeline = timeline;
    this.tokens = tokens;
    this.samples = samples;
  }

  /// What one of its addresses answers; empty if this is none of them.
  Optional<WebReply> answer(WebRequest request) throws IOException {
    return switch (request.method() + " " + request.rawPath()) {
      case "GET /local/mailbox.json" -> ok(mailbox.mails().stream().map(Mail::toJson).toList());
      case "GET /local/state.json" -> ok(state());
      case "GET /local/clock" -> ok(Map.of("now", clock.instant().toString()));
      case "POST /local/clock" -> Optional.of(setClock(request));
      case "POST /local/token" -> Optional.of(token(request));
      case "POST /local/samples" -> Optional.of(postSamples());
      default -> Optional.empty();
    };
  }

  private Map<String, Object> state() {
    return Map.of(
        "now", clock.instant().toString(), "letters", mailbox.size(), "calls", log.count());
  }

  private WebReply setClock(WebRequest request) {
    Instant instant;
    try {
      instant = Instant.parse(JsonTree.parse(request.body()).get("now").text().orElse(""));
    } catch (IOException | DateTimeParseException _) {
      return badInstant();
    }
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) return badInstant();
    try {
      List<Map<String, Object>> ran =
          timeline.moveTo(instant).stream().map(LocalApi::json).toList();
      return WebReply.json(200, Map.of("now", clock.instant().toString(), "ran", ran));
    } catch (Restless e) {
      return WebReply.problem(503, "The clock is set, but " + e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return WebReply.problem(503, "The local system stops");
    }
  }

  private static Map<String, Object> json(Schedules.Ran ran) {
    return Map.of(
        "function", ran.function(), "schedule", ran.schedule(), "succeeded", ran.succeeded());
  }

  private static WebReply badInstant() {
    return WebReply.problem(
        400, "Give an instant of 2000 to 2099 in UTC: {\"now\": \"2018-04-20T09:00:00Z\"}");
  }

  private WebReply token(WebRequest request) {
    try {
      JsonTree wanted =
          request.body().length == 0 ? new JsonTree(null) : JsonTree.parse(request.body());
      List<String> scopes =
          wanted.get("scopes").isList() ? wanted.get("scopes").texts() : Tokens.SCOPES;
      List<String> groups =
          wanted.get("groups").isList() ? wanted.get("groups").texts() : List.of("organiser");
      String user = wanted.get("user").text().orElse("organiser");
      return WebReply.json(200, Map.of("token", tokens.issue(user, scopes, groups)));
    } catch (IOException _) {
      return WebReply.problem(
          400, "Give nothing or {\"user\": \"…\", \"scopes\": [\"…\"], \"groups\": [\"…\"]}");
    }
  }

  private WebReply postSamples() {
    try {
      return WebReply.json(200, samples.post());
    } catch (IOException e) {
      return WebReply.problem(502, "The samples could not be posted: " + e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return WebReply.problem(503, "The local system stops");
    }
  }

  private static Optional<WebReply> ok(Object json) {
    return Optional.of(WebReply.json(200, json));
  }
}
