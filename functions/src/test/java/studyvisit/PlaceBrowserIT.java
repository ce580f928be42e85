package studyvisit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.browser.Axe;
import studyvisit.browser.Chromium;
import studyvisit.journey.SampleTravellers;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.local.LocalSystem;

/// What people with a place do, in a real browser; at the end time goes by, and their links end.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlaceBrowserIT {
  private static final String KEYS = "keys@example.org";
  private static final String TABS = "tabs@example.org";
  private static final String SCANNED = "scanned@example.org";
  private static final String ENDED = "ended@example.org";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static LocalSystem system;
  private static SiteClient client;
  private static Map<String, String> links = Map.of();

  @BeforeAll
  static void start(@TempDir Path data) throws Exception {
    system = LocalSystem.start(LocalSystem.Options.in(data));
    client = new SiteClient(system.url());
    List<String> people = new ArrayList<>(List.of(KEYS, TABS, SCANNED, ENDED));
    for (Language language : Language.values()) people.add(traveller(language));
    links = GivePlaces.to(client, people);
  }

  @AfterAll
  static void stop() {
    client.close();
    system.close();
  }

  /// Two languages with JavaScript, two without.
  @ParameterizedTest
  @EnumSource
  @Order(1)
  void a_journey_is_prepared_mended_and_taken_back(Language language) throws Exception {
    Texts texts = Texts.ofPages(language);
    String link = linkOf(traveller(language));
    boolean scripted = language == Language.EN || language == Language.PT;
    try (BrowserContext reader = CHROMIUM.reader(new Browser.NewContextOptions())) {
      if (!scripted) reader.route("**/assets/script*", Route::abort);
      Page page = open(reader, link + "?lang=" + language.code());
      page.locator("a[href*='/journey']").click();
      assertThat(page.locator("h1")).hasText(texts.get("journey.title"));
      page.locator("#diet").fill("x & <y>");
      button(page, texts.get("journey.send")).click();
      assertThat(page.locator("#problems"))
          .containsText(texts.get("problem.missing", texts.get("field.passportName")));
      if (scripted) assertThat(page.locator("#problems")).isFocused();
      assertThat(page.locator("#diet")).hasValue("x & <y>");

      page.locator("#passportName").fill("ANA ÑANDÚ");
      page.locator("#nationality").selectOption("EC");
      page.locator("#arrivesOn").fill("2018-06-03");
      page.locator("#travelConsent").check();
      button(page, texts.get("journey.send")).click();
      assertThat(page.locator("#notice")).hasText(texts.get("done.journey"));

      page.locator("a[href*='/journey']").click();
      assertThat(page.locator("#passportName")).hasValue("ANA ÑANDÚ");
      assertThat(page.locator(".need")).hasText(texts.get("visaHint.needed"));
      button(page, texts.get("act.removal.button")).click();
      assertThat(page.locator("#notice")).hasText(texts.get("done.journeyRemoved"));
    }
    assertThat(WholeTable.count(WholeTable.read(system.database()), "PASSPORT#")).isZero();
  }

  @Test
  @Order(2)
  void another_language_keeps_what_is_typed_and_the_keyboard_alone_suffices() throws Exception {
    String link = linkOf(KEYS);
    try (BrowserContext reader = CHROMIUM.reader(new Browser.NewContextOptions())) {
      Page page = open(reader, link + "/journey?lang=en");
      page.locator("#passportName").fill("ANA ÑANDÚ");
      button(page, "Português").click();
      assertThat(page.locator("html")).hasAttribute("lang", "pt");
      assertThat(page.locator("#passportName")).hasValue("ANA ÑANDÚ");
      page.locator("#passportName").focus();
      page.keyboard().press("Tab");
      page.keyboard().type("Per");
      for (int i = 0; i < 20 && !focused(page, "#travelConsent"); i++) page.keyboard().press("Tab");
      page.keyboard().press("Space");
      page.keyboard().press("Enter");
      assertThat(page.locator("#notice")).hasText(Texts.ofPages(Language.PT).get("done.journey"));
    }
    assertThat(client.get(link + "/export").body()).contains("\"nationality\":\"PE\"");
  }

  @Test
  @Order(3)
  void two_tabs_and_the_back_button_lose_nothing() throws Exception {
    String link = linkOf(TABS);
    try (BrowserContext reader = CHROMIUM.reader(new Browser.NewContextOptions())) {
      Page first = open(reader, link + "?lang=en");
      Page second = open(reader, link + "?lang=en");
      button(first, "I accept my place").click();
      assertThat(first.locator("#notice")).containsText("Your answer is saved");
      button(second, "I accept my place").click(); // the page was made before
      assertThat(second.locator("#notice")).containsText("Your answer is saved");
      first.goBack();
      first.goForward();
      button(first, "I decline my place").dblclick();
      assertThat(first.locator("#notice")).containsText("Your answer is saved");
      assertThat(first.locator("a[href*='/journey']")).hasCount(0);
    }
  }

  @Test
  @Order(4)
  void an_organiser_reads_what_to_care_for() throws Exception {
    client.postJson(linkOf(SCANNED) + "/journey", SampleTravellers.submission());
    Texts texts = Texts.ofDesk(Language.ES);
    Browser.NewContextOptions calm =
        new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    try (BrowserContext organiser = CHROMIUM.reader(calm)) {
      Axe.comesWith(organiser);
      Page page = DeskInBrowser.signedIn(organiser, system.url(), Language.ES);
      DeskInBrowser.open(page, "lists");
      button(page, texts.get("care.look")).click();
      Locator told = page.locator("tr").filter(having("sin cacahuetes"));
      assertThat(told).hasCount(1);
      assertThat(told).containsText("una habitación sin escaleras");
      assertThat(told).containsText("2018-06-03 · IB 6586, 14:05");
      assertThat(page.getByText("BEGOÑA FICTICIA")).hasCount(0);
      assertThat(Axe.violations(page, "care")).isEmpty();
    }
  }

  /// Every link of every letter, and every link of the page that one of them leads to.
  @Test
  @Order(5)
  void a_scanner_that_follows_every_link_changes_nothing() throws Exception {
    String link = linkOf(SCANNED);
    List<Map<String, AttributeValue>> before = WholeTable.read(system.database());
    try (BrowserContext reader =
        CHROMIUM.reader(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = open(reader, link);
      Object found =
          page.evaluate(
              "[...document.links].map(a => a.href).filter(h => !h.startsWith('mailto'))");
      Set<String> addresses = new LinkedHashSet<>();
      for (Object address : (List<?>) found) addresses.add(String.valueOf(address));
      assertThat(addresses).hasSizeGreaterThan(8);
      for (SentMail mail : client.mails()) addresses.addAll(mail.addressesInHtml());
      addresses.removeIf(address -> !address.startsWith(system.url()));
      assertThat(addresses).hasSizeGreaterThan(2 * links.size());
      for (String address : addresses) {
        String path = address.substring(system.url().length());
        assertThat(client.get(path).statusCode()).as(path).isEqualTo(200);
      }
    }
    assertThat(WholeTable.read(system.database())).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  @Order(6)
  void a_link_that_has_ended_mails_its_owner_another_at_the_press_of_a_button() throws Exception {
    String link = linkOf(ENDED);
    client.moveClock(Instant.parse("2018-07-10T09:00:00Z"));
    try (BrowserContext reader = CHROMIUM.reader(new Browser.NewContextOptions())) {
      for (String path : List.of("", "/journey", "/invitation.pdf", "/visit.ics", "/export")) {
        Page page = reader.newPage();
        page.navigate(system.url() + link + path + "?lang=es");
        assertThat(page.locator("h1"))
            .hasText(Texts.ofPages(Language.ES).get("fault.endedLink.title"));
        page.close();
      }
      Page page = open(reader, link + "?lang=es");
      button(page, Texts.ofPages(Language.ES).get("act.link.button")).dblclick();
      assertThat(page.locator("h1")).hasText(Texts.ofPages(Language.ES).get("link.sentTitle"));
      client.settle();
      List<SentMail> letters =
          client.mails().stream()
              .filter(mail -> mail.receiver().equals(ENDED) && mail.is("freshLink"))
              .toList();
      assertThat(letters).hasSize(1);
      page.navigate(system.url() + letters.getFirst().link() + "?lang=es");
      assertThat(page.locator("h1")).hasText(Texts.ofPages(Language.ES).get("my.title"));
    }
  }

  private static String traveller(Language language) {
    return "place." + language.code() + "@example.org";
  }

  /// The link of somebody whose place is still to be answered.
  private static String linkOf(String email) {
    return Objects.requireNonNull(links.get(email));
  }

  private static Page open(BrowserContext reader, String path) {
    Page page = reader.newPage();
    page.navigate(system.url() + path);
    return page;
  }

  private static boolean focused(Page page, String selector) {
    return Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator button(Page page, String name) {
    return page.locator("button")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")));
  }
}
