package studyvisit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import studyvisit.browser.Chromium;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// What organisers can type wrongly in the rules of a split, and what they read when rules clash.
class SplitFormBrowserIT extends FreshLocalSystem {
  private static final Pattern RECEIPT = Pattern.compile("[0-9A-Z]{26}");

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private final Texts texts = Texts.ofDesk(Language.ES);

  @BeforeEach
  void samples() throws Exception {
    assertThat(client.post("/local/samples").statusCode()).isEqualTo(200);
    client.settle();
  }

  @Test
  void numbers_that_cannot_be_are_shown_where_they_stand_and_nothing_is_stored() {
    try (BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      Page page = split(organiser);
      Locator min = page.locator(".limits input[type=number]").first();
      min.fill("20");
      find(page);
      assertThat(min).hasAttribute("aria-invalid", "true");
      assertThat((String) min.evaluate("input => input.validationMessage"))
          .isEqualTo(texts.get("rules.minAboveMax"));
      min.fill("0");

      page.locator("input[name=areas][value=mixed]").check();
      Locator mixed = page.locator(".check input[type=number]");
      mixed.fill("0");
      find(page);
      assertThat(mixed).hasAttribute("aria-invalid", "true");
      assertThat(min).not().hasAttribute("aria-invalid", "true");

      page.reload();
      assertThat(page.locator("input[name=areas][value=free]")).isChecked();
    }
  }

  @Test
  void a_clash_names_people_and_says_what_a_closed_region_would_have_to_take() {
    try (BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      Page page = split(organiser);
      String here = "pins aragon-aquitaine-midi-pyrenees";
      Locator move = page.locator(".result .column").nth(1).locator(".move").first();
      String moved =
          page.locator(".result .column").nth(1).locator(".person a").first().innerText();
      move.locator("select").selectOption(here);
      move.locator("button").click();
      page.locator("dialog input").fill("habla español");
      page.keyboard().press("Enter");
      assertThat(page.locator(".person.pinned")).hasCount(1);
      page.locator(".limits input[type=checkbox]").first().uncheck();
      find(page);

      Locator clash = page.locator(".notice.bad");
      assertThat(clash).containsText(moved);
      assertThat(clash).containsText("no recibe a nadie");
      assertThat(RECEIPT.matcher(clash.innerText()).find()).isFalse();
    }
  }

  @Test
  void rules_set_aside_are_compared_with_those_of_now() {
    try (BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      Page page = split(organiser);
      page.locator("summary").filter(having(texts.get("scenario.aside"))).click();
      page.locator(".result form input[type=text]").fill("Antes");
      page.keyboard().press("Enter");
      page.locator("input[name=areas][value=together]").check();
      find(page);
      page.locator("button").filter(having(texts.get("scenario.compare"))).click();
      assertThat(page.locator(".column h3").filter(having("Antes"))).hasCount(1);
    }
  }

  @Test
  void a_decision_says_which_one_it_takes_back_and_its_dialog_ends_with_the_page() {
    try (BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      Page page = split(organiser);
      choose(page, "pins central-denmark");
      page.locator("dialog input").fill("habla danés");
      page.keyboard().press("Enter");
      assertThat(page.locator(".person.pinned")).hasCount(1);
      Locator pinned = page.locator(".person.pinned .move");
      pinned.locator("select").selectOption("exclusions central-denmark");
      pinned.locator("button").click();
      assertThat(page.locator("dialog")).containsText(texts.get("pin.replaces"));
      assertThat(page.locator("dialog")).containsText("habla danés");
      page.evaluate("() => { location.hash = '#/june-2018/people'; }");
      assertThat(page.locator("dialog")).hasCount(0);
    }
  }

  @Test
  void a_reader_sees_the_rules_and_no_form_to_enter_anybody() {
    try (BrowserContext reader = CHROMIUM.reader(DeskInBrowser.calm())) {
      Page page = DeskInBrowser.signedIn(reader, system.url(), Language.ES, "Rita");
      DeskInBrowser.open(page, "split");
      assertThat(page.locator(".limits input").first()).isDisabled();
      page.evaluate("() => { location.hash = '#/june-2018/enter'; }");
      assertThat(page.locator("main")).hasText(texts.get("failed.reader"));
    }
  }

  private Page split(BrowserContext organiser) {
    Page page = DeskInBrowser.signedIn(organiser, system.url(), Language.ES);
    DeskInBrowser.open(page, "split");
    assertThat(page.locator(".result .board").first()).isVisible();
    return page;
  }

  private void find(Page page) {
    page.locator("button").filter(having(texts.get("split.run"))).click();
  }

  private static void choose(Page page, String what) {
    Locator move = page.locator(".result .move").first();
    move.locator("select").selectOption(what);
    move.locator("button").click();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
