package studyvisit.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/// The pages at `/local/`.
final class Console {
  private final Page page;
  private final MailboxPage mailbox;
  private final ItemsPage items;
  private final CallsPage calls;
  private final ApiPage api = new ApiPage();

  Console(Mailbox mailbox, CallLog log, Clock clock, Items items) {
    this.page = new Page(clock);
    this.mailbox = new MailboxPage(mailbox);
    this.items = new ItemsPage(items);
    this.calls = new CallsPage(log);
  }

  /// A page or a file of the console; empty if there is no such.
  Optional<WebReply> answer(WebRequest request) {
    if (!request.method().equals("GET")) return Optional.empty();
    return switch (request.rawPath()) {
      case "/local/" -> html(page.with("Mailbox", mailbox.content(request.rawQuery())));
      case "/local/items" -> html(page.with("Stored items", items.content()));
      case "/local/calls" -> html(page.with("Function calls", calls.content()));
      case "/local/docs" -> html(page.with("API", api.content()));
      case "/local/openapi.yaml" ->
          Optional.of(WebReply.of(200, "application/yaml; charset=utf-8", api.file()));
      case "/local/split" -> html(page.with("Split", resource("split.html")));
      case "/local/letter.html" -> mailbox.letter(request.rawQuery());
      case "/local/console.css" -> asset("text/css", "console.css");
      case "/local/console.js" -> asset("text/javascript", "console.js");
      default -> Optional.empty();
    };
  }

  private static Optional<WebReply> html(String text) {
    return Optional.of(
        WebReply.of(200, "text/html; charset=utf-8", text)
            .with(
                "content-security-policy",
                "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'"));
  }

  private static Optional<WebReply> asset(String type, String name) {
    return Optional.of(WebReply.of(200, type + "; charset=utf-8", resource(name)));
  }

  private static String resource(String name) {
    try (InputStream in = Console.class.getResourceAsStream("/local/" + name)) {
      if (in == null) throw new IllegalStateException("no resource " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
