package studyvisit.local;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import studyvisit.json.Json;

/// The HTTP API of the template: routes, authorizer, functions.
final class HttpApi {
  /// An HTTP API waits no longer, whatever the function's own timeout.
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Routes routes;
  private final Functions functions;
  private final Tokens tokens;
  private final Clock clock;

  HttpApi(Template template, Functions functions, Tokens tokens, Clock clock) {
    this.routes = new Routes(template);
    this.functions = functions;
    this.tokens = tokens;
    this.clock = clock;
  }

  WebReply answer(WebRequest request) {
    Optional<Routes.Match> match;
    try {
      match = routes.match(request.method(), request.rawPath());
    } catch (IllegalArgumentException _) {
      return WebReply.message(400, "Bad Request"); // a % that encodes nothing
    }
    if (match.isEmpty()) return WebReply.message(404, "Not Found");
    HttpRoute route = match.get().route();
    if (!route.guarded()) return call(request, match.get(), Optional.empty());
    Optional<Tokens.Claims> claims = request.header("authorization").flatMap(tokens::claims);
    if (claims.isEmpty())
      return WebReply.message(401, "Unauthorized").with("www-authenticate", "Bearer");
    if (!allowed(route.scopes(), claims.get().scopes()))
      return WebReply.message(403, "Forbidden")
          .with("www-authenticate", "Bearer error=\"insufficient_scope\"");
    return call(request, match.get(), claims);
  }

  private static boolean allowed(List<String> wanted, List<String> given) {
    return wanted.isEmpty() || wanted.stream().anyMatch(given::contains);
  }

  private WebReply call(WebRequest request, Routes.Match match, Optional<Tokens.Claims> claims) {
    String event;
    try {
      event = Json.text(HttpEvents.event(request, match, claims, clock.instant()));
    } catch (IllegalArgumentException _) {
      return WebReply.message(400, "Bad Request");
    }
    byte[] utf8 = event.getBytes(StandardCharsets.UTF_8);
    return CompletableFuture.supplyAsync(
            () -> functions.call(match.function(), match.route().key(), utf8),
            Thread::startVirtualThread)
        .thenApply(HttpApi::reply)
        .completeOnTimeout(
            WebReply.message(503, "Service Unavailable"), LONGEST.toSeconds(), TimeUnit.SECONDS)
        .join();
  }

  private static WebReply reply(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Returned(byte[] payload) ->
          HttpReplies.reply(payload).orElseGet(HttpApi::faulty);
      case Outcome.Failed _ -> faulty();
    };
  }

  private static WebReply faulty() {
    return WebReply.message(500, "Internal Server Error");
  }
}
