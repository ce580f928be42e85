package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.browser.Axe;
import studyvisit.browser.Chromium;
import studyvisit.language.Language;

/// Every page in every state that matters, in a real browser with its script and style.
class EveryPageBrowserIT {
  private static final String SITE = "http://pages.example";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @ParameterizedTest
  @EnumSource
  void axe_finds_nothing(Language language) {
    try (BrowserContext reader = reader(calm(), language)) {
      Page page = reader.newPage();
      assertThat(violations(page, SamplePages.in(language).keySet())).isEmpty();
    }
  }

  @Test
  void axe_finds_nothing_in_the_dark() {
    try (BrowserContext reader = reader(calm().setColorScheme(ColorScheme.DARK), Language.PT)) {
      Page page = reader.newPage();
      List<String> names =
          List.of("form", "problems", "check", "received", "my-selected", "closed");
      assertThat(violations(page, names)).isEmpty();
    }
  }

  /// 1280 pixels at 400 % are 320 (WCAG 1.4.10); targets of 24 pixels or with room around (2.5.8).
  @Test
  void nothing_is_cut_off_at_400_percent_and_buttons_are_large_enough() {
    try (BrowserContext reader = reader(calm().setViewportSize(320, 256), Language.FR)) {
      Page page = reader.newPage();
      for (String name : SamplePages.in(Language.FR).keySet()) {
        page.navigate(SITE + "/" + name);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(320);
        assertThat(
                page.evaluate(
                    """
                    [...document.querySelectorAll('button, select, input:not([type=hidden]), .button')]
                      .filter((e) => e.checkVisibility() && !e.closest('.unseen, .trap') && !e.matches('.unseen'))
                      .filter((e) => { const b = e.getBoundingClientRect(); return b.width < 24 || b.height < 24; })
                      .map((e) => e.outerHTML)
                    """))
            .as(name)
            .isEqualTo(List.of());
      }
    }
  }

  @Test
  void nothing_moves_for_who_asks_for_calm() {
    try (BrowserContext reader = reader(calm(), Language.EN)) {
      Page page = reader.newPage();
      page.navigate(SITE + "/form");
      assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
    }
  }

  @Test
  void forced_colours_keep_every_control_visible() {
    Browser.NewContextOptions forced = calm().setForcedColors(ForcedColors.ACTIVE);
    try (BrowserContext reader = reader(forced, Language.ES)) {
      Page page = reader.newPage();
      for (String name : List.of("form", "problems", "my-selected")) {
        page.navigate(SITE + "/" + name);
        assertThat(
                page.evaluate(
                    """
                    [...document.querySelectorAll('main button, main select, main .button, main input:not([type=hidden], [type=checkbox], [type=radio])')]
                      .filter((e) => e.checkVisibility() && !e.closest('.trap') && !e.matches('.link'))
                      .filter((e) => parseFloat(getComputedStyle(e).borderTopWidth) < 1)
                      .map((e) => e.outerHTML)
                    """))
            .as(name)
            .isEqualTo(List.of());
      }
    }
  }

  private static Browser.NewContextOptions calm() {
    return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
  }

  /// A reader of the sample pages, as the functions would answer them.
  private static BrowserContext reader(Browser.NewContextOptions options, Language language) {
    BrowserContext reader = CHROMIUM.reader(options);
    Axe.comesWith(reader);
    Map<String, String> pages = SamplePages.in(language);
    reader.route(
        SITE + "/**",
        route -> {
          String path = route.request().url().substring(SITE.length());
          Reply reply =
              path.startsWith("/assets/")
                  ? asset(path.substring("/assets/".length()))
                  : Reply.html(200, pages.getOrDefault(path.substring(1), ""));
          route.fulfill(
              new Route.FulfillOptions()
                  .setStatus(reply.status())
                  .setHeaders(reply.headers())
                  .setBody(reply.body()));
        });
    return reader;
  }

  private static Reply asset(String file) {
    Assets.Asset asset = Assets.find(file).orElseThrow();
    return Reply.of(200, asset.mediaType(), asset.text());
  }

  private static List<String> violations(Page page, Iterable<String> names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      page.navigate(SITE + "/" + name);
      found.addAll(Axe.violations(page, name));
    }
    return found;
  }
}
