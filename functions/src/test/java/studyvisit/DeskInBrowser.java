package studyvisit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import studyvisit.interest.SampleInterests;
import studyvisit.language.Language;

/// How an organiser gets to a view of the desk.
final class DeskInBrowser {
  private DeskInBrowser() {}

  /// A wide window without motion.
  static Browser.NewContextOptions calm() {
    return new Browser.NewContextOptions()
        .setViewportSize(1280, 900)
        .setAcceptDownloads(true)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  /// The desk for Olga, who may change everything.
  static Page signedIn(BrowserContext context, String site, Language language) {
    return signedIn(context, site, language, "Olga Ficticia");
  }

  /// @param name of somebody on the local page to sign in
  static Page signedIn(BrowserContext context, String site, Language language, String name) {
    Page page = context.newPage();
    page.navigate(site + "/desk?lang=" + language.code());
    page.getByText(name).click();
    assertThat(page.locator("nav")).isVisible();
    return page;
  }

  /// @param view such as `people`
  static void open(Page page, String view) {
    page.evaluate("view => { location.hash = view; }", "#/" + SampleInterests.VISIT + "/" + view);
    assertThat(page).hasURL(Pattern.compile("/" + view + "$"));
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator(".wait")).hasCount(0);
  }
}
