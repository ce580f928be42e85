package studyvisit.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The Chromium or Chrome that is installed here. Tests that need one are skipped, and say so
/// loudly, where there is none.
public final class Chromium implements BeforeAllCallback, AfterAllCallback {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> PLACES =
      List.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  private static final String NONE =
      "NO BROWSER TESTS: no Chromium or Chrome on the PATH. Install one (Debian: apt-get install"
          + " chromium), or name it in CHROMIUM.";

  /// How long anything is waited for, on a machine that is busy.
  private static final int LONGEST = 15_000;

  private @Nullable Playwright playwright;
  private @Nullable Browser browser;

  /// Starts it, or skips the tests of the class.
  @Override
  public void beforeAll(ExtensionContext context) {
    Optional<Path> executable = find();
    if (executable.isEmpty()) IO.println("\n*** " + NONE + " ***\n");
    Assumptions.assumeTrue(executable.isPresent(), NONE);
    Playwright driver =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    playwright = driver;
    browser =
        driver
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable.orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
  }

  /// A reader with a browser of their own: no storage is shared with another.
  public BrowserContext reader(Browser.NewContextOptions options) {
    BrowserContext context = requireNonNull(browser).newContext(options);
    context.setDefaultTimeout(LONGEST);
    PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST);
    return context;
  }

  private static Optional<Path> find() {
    Stream<String> named = Stream.ofNullable(System.getenv("CHROMIUM"));
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<String> onPath =
        NAMES.stream()
            .flatMap(name -> Stream.of(path.split(":", -1)).map(folder -> folder + "/" + name));
    return Stream.of(named, onPath, PLACES.stream())
        .flatMap(places -> places)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (browser != null) browser.close();
    if (playwright != null) playwright.close();
  }
}
