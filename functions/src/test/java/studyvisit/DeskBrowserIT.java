package studyvisit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.DeskInBrowser.open;
import static studyvisit.DeskInBrowser.signedIn;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.browser.Axe;
import studyvisit.browser.Chromium;
import studyvisit.interest.SampleInterests;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.local.LocalSystem;
import studyvisit.programme.BorderArea;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;

/// What organisers do with a visit, from sixty expressions of interest to lists for the hosts, in a
/// real browser against the whole local system; each view is looked at by axe, too.
class DeskBrowserIT {
  private static final List<String> VIEWS =
      List.of("overview", "people", "selection", "split", "letters", "lists", "history");
  private static final Programme PROGRAMME =
      ProgrammeFiles.bundled().find(SampleInterests.VISIT).orElseThrow();

  private static final List<Language> LANGUAGES = List.of(Language.values());

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @ParameterizedTest
  @EnumSource(names = {"EN", "ES"})
  void from_sixty_people_to_published_places(Language language, @TempDir Path data)
      throws Exception {
    Texts texts = Texts.ofDesk(language);
    try (LocalSystem system = LocalSystem.start(LocalSystem.Options.in(data));
        SiteClient client = new SiteClient(system.url());
        BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      sixtyPeople(client);
      Axe.comesWith(organiser);
      Page page = signedIn(organiser, system.url(), language);

      open(page, "overview");
      page.locator(".gaps a[href*=people]").first().click();
      assertThat(page.locator("table.people tbody tr")).hasCount(15);

      open(page, "selection");
      for (BorderArea area : PROGRAMME.borderAreas()) {
        Locator card = page.locator("section.card").filter(having(area.name().in(language)));
        button(card, texts.get("selection.select", 10)).click();
        assertThat(card).containsText(texts.get("selection.taken", 10, 10));
        button(card, texts.get("selection.reserve", 5)).click();
        assertThat(button(card, texts.get("selection.reserve", 0))).isDisabled();
      }

      open(page, "split");
      assertThat(page.locator(".result .person")).hasCount(40);
      assertThat(page.locator(".result .board").first().locator(".column")).hasCount(3);
      assertThat(page.locator("svg.flow path.stream")).not().hasCount(0);
      assertThat(page.locator("svg.map circle.region")).hasCount(3);
      button(page, texts.get("scenario.compare")).click();
      assertThat(page.locator("h3").filter(exactly(texts.get("scenario.areasTogether"))))
          .isVisible();

      excludeAndTakeBack(page, texts, language);
      String pinned = pin(page, texts);

      button(page, texts.get("publish.look")).click();
      assertThat(page.getByText(texts.get("publish.letters", 40, texts.get("letter.selected"))))
          .isVisible();
      assertThat(page.getByText(texts.get("publish.letters", 20, texts.get("letter.reserve"))))
          .isVisible();
      Locator publish = button(page, texts.get("publish.do", 1));
      assertThat(publish).isDisabled();
      page.getByText(texts.get("publish.sure")).click();
      publish.click();
      assertThat(page.locator("#said")).hasText(texts.get("publish.done", 1));
      assertThat(page.locator("main > .notice")).containsText("Olga");

      client.moveClock(client.now().plus(Duration.ofMinutes(10)));
      List<SentMail> mails = client.mails();
      assertThat(mails.stream().filter(mail -> mail.is("selected"))).hasSize(40);
      assertThat(mails.stream().filter(mail -> mail.is("reserve"))).hasSize(20);
      myInterestShowsTheRegion(page, system, mails);

      open(page, "person/" + pinned);
      assertThat(page.locator(".history")).containsText("Habla danés");
      assertThat(page.locator(".told").first()).containsText(texts.get("state.selected"));

      open(page, "lists");
      Download pack =
          page.waitForDownload(
              () -> page.locator(".files li").nth(2).getByText("XLSX").first().click());
      assertThat(pack.suggestedFilename()).endsWith(".xlsx");
      assertThat(Files.size(pack.path())).isGreaterThan(3000);
      Download calendar =
          page.waitForDownload(
              () -> page.locator(".files li").last().getByText("ICS").first().click());
      assertThat(Files.readString(calendar.path())).contains("BEGIN:VEVENT");
      open(page, "history");
      assertThat(page.locator(".history")).containsText(texts.get("deed.published", 1));
      assertThat(page.locator(".history")).containsText("xlsx");

      everyViewIsFineForEverybody(page);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PT", "FR"})
  void every_view_in_the_other_languages(Language language, @TempDir Path data) throws Exception {
    try (LocalSystem system = LocalSystem.start(LocalSystem.Options.in(data));
        SiteClient client = new SiteClient(system.url());
        BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      sixtyPeople(client);
      Axe.comesWith(organiser);
      Page page = signedIn(organiser, system.url(), language);
      assertThat(page.locator("html")).hasAttribute("lang", language.code());
      holdAndRelease(page, Texts.ofDesk(language));
      everyViewIsFineForEverybody(page);
    }
  }

  /// As a duplicate of the likeliest: of the same organisation.
  private static void holdAndRelease(Page page, Texts texts) {
    open(page, everyView(page).getLast());
    page.locator("summary").filter(exactly(texts.get("act.duplicate"))).click();
    Locator stays = page.locator("details[open] select");
    assertThat(stays.locator("option")).hasCount(60);
    stays.selectOption(new SelectOption().setIndex(1));
    button(page.locator("details[open]"), texts.get("act.duplicate")).click();
    assertThat(page.locator("#said")).hasText(texts.get("done.duplicate"));
    assertThat(page.locator(".title .state")).hasText(texts.get("state.held"));
    button(page, texts.get("act.release")).click();
    assertThat(page.locator("#said")).hasText(texts.get("done.release"));
  }

  /// By the list of a card, as a pin; it is shown on the card and with the rules, says who and why
  /// also when the page is opened anew, and can be taken back.
  private static void excludeAndTakeBack(Page page, Texts texts, Language language) {
    PartnerRegion region = PROGRAMME.partnerRegions().getFirst();
    String not = texts.get("board.notTo", region.name().in(language));
    Locator card = page.locator(".result .board .column").first().locator(".person").first();
    String person = String.valueOf(card.locator("a").getAttribute("href"));
    card.locator(".move select").selectOption("exclusions " + region.id());
    card.locator(".move button").press("Enter");
    Locator dialog = page.locator("dialog");
    assertThat(dialog.locator("[role=status] li")).not().hasCount(0);
    page.keyboard().type("Estuvo allí en 2017");
    page.keyboard().press("Enter");
    assertThat(page.locator(".result .excluded")).hasText(not);
    Locator column = page.locator(".result .board .column").first();
    assertThat(column.locator("a[href='" + person + "']")).hasCount(0);
    page.reload();
    assertThat(page.locator(".result .excluded")).hasText(not);
    Locator decision = page.locator(".rules li").filter(having("Estuvo allí en 2017"));
    assertThat(decision).containsText("Olga");
    button(decision, texts.get("rules.drop")).click();
    assertThat(page.locator(".result .person")).hasCount(40);
    assertThat(page.locator(".result .excluded")).hasCount(0);
    assertThat(decision).hasCount(0);
  }

  /// By the list of a card, which needs no mouse; gives the person.
  private static String pin(Page page, Texts texts) {
    Locator move = page.locator(".move").first();
    move.locator("select").focus();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("dialog")).hasCount(0);
    move.locator("select").selectOption("pins central-denmark");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    Locator dialog = page.locator("dialog");
    assertThat(dialog.locator("input")).isFocused();
    assertThat(dialog.locator("[role=status] li")).not().hasCount(0);
    page.keyboard().type("Habla danés");
    page.context().setOffline(true);
    page.keyboard().press("Enter");
    assertThat(dialog.locator("[role=alert]")).containsText(texts.get("failed.offline"));
    assertThat(dialog.locator("input")).hasValue("Habla danés");
    page.context().setOffline(false);
    page.keyboard().press("Enter");
    Locator pinned = page.locator(".person.pinned");
    assertThat(pinned).hasCount(1);
    assertThat(pinned).containsText(texts.get("board.pinned"));
    assertThat(page.locator(".rules")).containsText("Habla danés");
    return String.valueOf(pinned.locator("a").getAttribute("href")).replaceFirst(".*/", "");
  }

  private static void myInterestShowsTheRegion(
      Page desk, LocalSystem system, List<SentMail> mails) {
    SentMail letter =
        mails.stream()
            .filter(mail -> mail.is("selected") && mail.receiver().contains(".es@"))
            .findFirst()
            .orElseThrow();
    Texts texts = Texts.ofPages(Language.ES);
    try (BrowserContext applicant = CHROMIUM.reader(DeskInBrowser.calm())) {
      Page mine = applicant.newPage();
      mine.navigate(system.url() + letter.link());
      assertThat(mine.locator("#s-going")).hasText(texts.get("my.going"));
      String region = mine.locator("#s-going ~ p strong").innerText();
      assertThat(letter.text()).contains(Texts.ofLetters(Language.ES).get("all.region"));
      assertThat(letter.text().replaceAll("\\s+", " ")).contains(region);
    }
    assertThat(desk.url()).contains("/desk");
  }

  /// In light and dark, and on a phone.
  private static void everyViewIsFineForEverybody(Page page) {
    List<String> wrong = new ArrayList<>();
    for (String view : everyView(page)) {
      open(page, view);
      Object wide = page.evaluate("document.documentElement.scrollWidth");
      if (!wide.equals(1280)) wrong.add(view + " is " + wide + " wide at 1280");
      wrong.addAll(untranslated(page).stream().map(key -> view + " says " + key).toList());
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        wrong.addAll(Axe.violations(page, view + " " + scheme));
      }
      page.setViewportSize(360, 800);
      Object width = page.evaluate("document.documentElement.scrollWidth");
      if (!width.equals(360)) wrong.add(view + " is " + width + " wide on a phone");
      wrong.addAll(Axe.violations(page, view + " on a phone"));
      page.setViewportSize(1280, 900);
    }
    assertThat(wrong).isEmpty();
  }

  /// Those in the navigation, and those behind the table of people.
  private static List<String> everyView(Page page) {
    open(page, "people");
    String person = page.locator("tbody a").first().getAttribute("href");
    List<String> views = new ArrayList<>(VIEWS);
    views.addAll(List.of("enter", "import", person.substring(person.indexOf("person/"))));
    return views;
  }

  /// Keys of texts that stand on the page in the place of the text.
  private static List<String> untranslated(Page page) {
    return Arrays.stream(page.locator("body").innerText().split("\\s+", -1))
        .filter(word -> word.matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z.]*"))
        .filter(word -> !word.matches("[a-z-]*\\.(csv|html|ics|pdf|xlsx)"))
        .toList();
  }

  private static Locator.FilterOptions having(String heading) {
    return new Locator.FilterOptions().setHasText(heading);
  }

  private static Locator button(Page page, String name) {
    return page.locator("button").filter(exactly(name)).first();
  }

  private static Locator button(Locator place, String name) {
    return place.locator("button").filter(exactly(name)).first();
  }

  private static Locator.FilterOptions exactly(String text) {
    return new Locator.FilterOptions()
        .setHasText(Pattern.compile("^\\s*" + quoted(text) + "\\s*$"));
  }

  /// As the browser's own expressions know it; they have no `\Q`.
  private static String quoted(String text) {
    return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
  }

  /// Fifteen of each border area, of all kinds, who confirm their addresses.
  private static void sixtyPeople(SiteClient client) throws Exception {
    List<String> regions = new ArrayList<>();
    PROGRAMME.partnerRegions().forEach(region -> regions.add(region.id()));
    int number = 0;
    for (BorderArea area : PROGRAMME.borderAreas()) {
      for (int i = 0; i < 15; i++, number++) {
        Language language = LANGUAGES.get(number % LANGUAGES.size());
        String email = String.format(Locale.ROOT, "p%d.%s@example.org", number, language.code());
        Map<String, @Nullable Object> person = SampleInterests.submission(email);
        person.put("language", language.code());
        person.put("borderArea", area.id());
        person.put("subregion", area.subregions().get(i % area.subregions().size()).code());
        person.put("organisation", "Organización Ficticia " + number);
        var kinds = PROGRAMME.vocabulary().helixCategories();
        person.put("helix", kinds.get(i % (kinds.size() - 1)).id());
        int first = number % regions.size();
        person.put(
            "preferences", List.of(regions.get(first), regions.get((first + 1) % regions.size())));
        assertThat(client.postJson("/interests", person).statusCode()).isEqualTo(202);
      }
    }
    client.settle();
    for (SentMail mail : client.mails()) {
      assertThat(client.post(mail.link() + "/confirmation").statusCode()).isEqualTo(200);
    }
  }
}
