package studyvisit.local;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What every page of the console has: where one can go, the clock, what one can do.
final class Page {
  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm:ss", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("Mailbox", "/local/");
    PAGES.put("Split", "/local/split");
    PAGES.put("Stored items", "/local/items");
    PAGES.put("Function calls", "/local/calls");
    PAGES.put("API", "/local/docs");
  }

  private final Clock clock;

  Page(Clock clock) {
    this.clock = clock;
  }

  String with(String title, String content) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%1$s – local system</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/local/console.css">
    <script src="/local/console.js" defer></script>
    </head>
    <body>
    <header>
    <div class="top">
    <p class="name"><strong>Study visits</strong> <span>local system</span></p>
    <nav aria-label="Console">%2$s<a href="/">The form ↗</a><a href="/desk">The desk ↗</a></nav>
    </div>
    <section class="time" aria-label="Clock">
    <p class="now"><span class="label">Here it is</span>
    <time id="now" datetime="%3$s">%4$s</time> <span class="label">UTC</span></p>
    <div class="moves">
    <button type="button" data-hours="1">+1 hour</button>
    <button type="button" data-hours="24">+1 day</button>
    <button type="button" data-hours="72">+3 days</button>
    <form id="instant"><label for="to">to</label>
    <input id="to" name="to" type="datetime-local" step="1" required value="%5$s">
    <button>Move</button></form>
    <button type="button" id="samples">Post 40 samples</button>
    </div>
    <p id="status" role="status"></p>
    <noscript><p>The buttons need JavaScript; curl can do all that they do.</p></noscript>
    </section>
    </header>
    <main>
    <h1>%1$s</h1>
    %6$s
    </main>
    </body>
    </html>
    """
        .formatted(
            title,
            navigation(title),
            clock.instant(),
            TIME.format(clock.instant()),
            clock.instant().toString().substring(0, 19),
            content);
  }

  private static String navigation(String current) {
    StringBuilder links = new StringBuilder();
    PAGES.forEach(
        (title, address) ->
            links
                .append("<a href=\"" + address + "\"")
                .append(title.equals(current) ? " aria-current=\"page\">" : ">")
                .append(title)
                .append("</a>"));
    return links.toString();
  }
}
