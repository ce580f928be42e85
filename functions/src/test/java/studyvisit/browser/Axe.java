package studyvisit.browser;

import static java.util.Objects.requireNonNull;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Axe-core, from its companion for Playwright. It comes with each page of a reader once, and hands
/// back what is wrong only: the companion's own way sends the script and every pass to and fro each
/// time, which took two thirds of the time.
public final class Axe {
  private static final String SCRIPT = read();

  private static final String RUN =
      """
      () => axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      }).then((found) => found.violations.map((each) => each.id + ': ' + each.nodes[0].html))
      """;

  private Axe() {}

  /// Gives it to every page that this reader opens from now on.
  public static void comesWith(BrowserContext reader) {
    reader.addInitScript(SCRIPT);
  }

  /// What breaks WCAG 2.2 AA or good practice on a page as it is now.
  ///
  /// @param where begins each message
  public static List<String> violations(Page page, String where) {
    List<String> found = new ArrayList<>();
    for (Object each : (List<?>) page.evaluate(RUN)) found.add(where + ": " + each);
    return found;
  }

  private static String read() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
