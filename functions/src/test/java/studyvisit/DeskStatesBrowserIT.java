package studyvisit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import studyvisit.browser.Axe;
import studyvisit.browser.Chromium;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// Every view of the desk while it waits, when something fails, and before anybody came.
class DeskStatesBrowserIT extends FreshLocalSystem {
  private static final String ANY_DATA = "**/desk/visits/*/**";

  /// By view, the text that says that there is nothing yet.
  private static final Map<String, String> NOTHING_YET = new LinkedHashMap<>();

  static {
    NOTHING_YET.put("overview", "empty.people");
    NOTHING_YET.put("people", "empty.people");
    NOTHING_YET.put("selection", "empty.candidates");
    NOTHING_YET.put("split", "empty.people");
    NOTHING_YET.put("letters", "letters.nobody");
    NOTHING_YET.put("lists", "attendance.empty");
    NOTHING_YET.put("history", "empty.history");
  }

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private final Texts texts = Texts.ofDesk(Language.EN);

  @Test
  void nobody_came_yet() {
    try (BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      Axe.comesWith(organiser);
      Page page = DeskInBrowser.signedIn(organiser, system.url(), Language.EN);
      List<String> wrong = new ArrayList<>();
      NOTHING_YET.forEach(
          (view, text) -> {
            DeskInBrowser.open(page, view);
            assertThat(page.locator("main")).containsText(texts.get(text));
            wrong.addAll(Axe.violations(page, view));
          });
      assertThat(wrong).isEmpty();
    }
  }

  @Test
  void what_is_slow_is_said_and_comes() {
    try (BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      Page page = DeskInBrowser.signedIn(organiser, system.url(), Language.EN);
      for (String view : NOTHING_YET.keySet()) {
        List<Route> held = new ArrayList<>();
        page.route(ANY_DATA, held::add);
        go(page, view);
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
        assertThat(page.locator("main .wait")).hasText(texts.get("wait"));
        page.unroute(ANY_DATA);
        held.forEach(Route::resume);
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("main .wait")).hasCount(0);
      }
    }
  }

  @Test
  void what_fails_says_why_and_can_be_tried_again() {
    Map<String, Consumer<Route>> failures = new LinkedHashMap<>();
    failures.put(texts.get("failed.offline"), Route::abort);
    failures.put(texts.get("failed.other"), route -> route.fulfill(status(502, "<html>")));
    failures.put("Too much at once", route -> route.fulfill(status(503, problem())));
    try (BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      Page page = DeskInBrowser.signedIn(organiser, system.url(), Language.EN);
      for (String view : NOTHING_YET.keySet()) {
        failures.forEach(
            (told, failure) -> {
              page.route(ANY_DATA, failure);
              go(page, view);
              Locator alert = page.locator("main [role=alert]");
              assertThat(alert).containsText(told);
              page.unroute(ANY_DATA);
              alert.locator("button").click();
              assertThat(page.locator("main h1")).isVisible();
              assertThat(page.locator("main [role=alert]")).hasCount(0);
            });
      }
    }
  }

  @Test
  void what_the_gateway_answers_by_itself_is_told_too() {
    try (BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      Page page = DeskInBrowser.signedIn(organiser, system.url(), Language.EN);
      page.route(ANY_DATA, route -> route.fulfill(status(503, "{\"message\":\"Unavailable\"}")));
      go(page, "people");
      assertThat(page.locator("main [role=alert]")).containsText(texts.get("failed.other"));
    }
  }

  private static boolean isRenewed(Page page) {
    Object token = page.evaluate("sessionStorage.getItem('desk.token')");
    return token instanceof String now && !now.equals("ended");
  }

  /// The page asks for several things at once; a refresh token is good once, also when one of them
  /// hears late that its token has ended.
  @Test
  void a_token_that_has_ended_is_renewed_once_for_all_requests() {
    try (BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      Page page = DeskInBrowser.signedIn(organiser, system.url(), Language.EN);
      page.evaluate("sessionStorage.setItem('desk.token', 'ended')");
      List<Route> ended = new ArrayList<>();
      page.route(
          Pattern.compile("/desk/visits/"),
          route -> {
            boolean hasEnded =
                "Bearer ended".equals(route.request().headers().get("authorization"));
            if (hasEnded) ended.add(route);
            if (!hasEnded || ended.size() == 1) route.resume();
          });
      go(page, "split");
      page.waitForCondition(() -> ended.size() > 1 && isRenewed(page));
      ended.subList(1, ended.size()).forEach(Route::resume);
      assertThat(page.locator("main h1")).hasText(texts.get("tab.split"));
      assertThat(page.locator("main [role=alert]")).hasCount(0);
      assertThat(page.locator("nav")).isVisible();
      assertThat(page.url()).endsWith("#/june-2018/split");
    }
  }

  private static Route.FulfillOptions status(int status, String body) {
    return new Route.FulfillOptions().setStatus(status).setBody(body);
  }

  private static String problem() {
    return "{\"title\":\"Too much at once\",\"detail\":\"Wait a moment\"}";
  }

  /// To a view, also to the one that is shown.
  private static void go(Page page, String view) {
    page.evaluate(
        "view => { location.hash = '#/june-2018/' + view; dispatchEvent(new Event('desk:again'));"
            + " }",
        view);
  }
}
