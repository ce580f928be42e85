package studyvisit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.browser.Chromium;
import studyvisit.interest.SampleInterests;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.local.LocalSystem;

/// What applicants do, in a real browser against the whole local system.
class JourneyBrowserIT {
  private static final String FORM = "/visits/june-2018/form";
  private static final Pattern RECEIVED = Pattern.compile(".*/received.*");

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static LocalSystem system;
  private static SiteClient client;

  @BeforeAll
  static void start(@TempDir Path data) throws Exception {
    system = LocalSystem.start(LocalSystem.Options.in(data));
    client = new SiteClient(system.url());
  }

  @AfterAll
  static void stop() {
    client.close();
    system.close();
  }

  @ParameterizedTest
  @EnumSource
  void from_the_call_to_a_confirmed_address(Language language) throws Exception {
    String email = "journey." + language.code() + "@example.org";
    Texts texts = Texts.ofPages(language);
    try (BrowserContext reader = reader()) {
      Page page = open(reader, FORM + "?lang=" + language.code());
      fill(page, email);
      button(page, texts.get("form.check")).click();
      assertThat(page.locator("h1")).hasText(texts.get("check.title"));
      assertThat(page.locator(".told")).containsText("Ñandú O'Higgins");
      button(page, texts.get("form.send")).click();
      assertThat(page).hasURL(RECEIVED);
      assertThat(page.locator("h1")).hasText(texts.get("received.title"));
      assertThat(page.locator(".address")).containsText(email);

      page.navigate(system.url() + letterTo(email).link());
      button(page, texts.get("act.confirmation.button")).click();
      assertThat(page.locator("#notice")).hasText(texts.get("done.confirmed"));
      assertThat(page.locator(".lead")).hasText(texts.get("standing.confirmed"));
    }
  }

  /// And in the middle of it the reader takes the next language.
  @ParameterizedTest
  @EnumSource
  void without_javascript_nothing_is_missing(Language language) throws Exception {
    List<Language> all = List.of(Language.values());
    Language next = all.get((all.indexOf(language) + 1) % all.size());
    Texts texts = Texts.ofPages(next);
    String email = "plain." + language.code() + "@example.org";
    try (BrowserContext reader = reader()) {
      reader.route("**/assets/script*", Route::abort);
      Page page = open(reader, FORM + "?lang=" + language.code());
      fill(page, email);
      page.locator("#preferences").selectOption("central-denmark");
      button(page, next.ownName()).click();
      assertThat(page.locator("html")).hasAttribute("lang", next.code());
      assertThat(page.locator("#email")).hasValue(email);
      assertThat(page.locator("#preferences")).hasValue("central-denmark");
      assertThat(page.locator("#noticeVersion")).isChecked();
      page.locator("#email").press("Enter");
      assertThat(page.locator("h1")).hasText(texts.get("check.title"));
      button(page, texts.get("check.change")).click();
      assertThat(page.locator("#email")).hasValue(email);
      button(page, texts.get("form.check")).click();
      button(page, texts.get("form.send")).click();
      assertThat(page).hasURL(RECEIVED);
      page.navigate(system.url() + letterTo(email).link());
      button(page, texts.get("act.confirmation.button")).click();
      assertThat(page.locator("#notice")).hasText(texts.get("done.confirmed"));
    }
  }

  @Test
  void by_keyboard_alone() throws Exception {
    String email = "keys@example.org";
    try (BrowserContext reader = reader()) {
      Page page = open(reader, FORM + "?lang=en");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      typeInto(page, "#givenName", "María");
      typeInto(page, "#familyName", "Ñandú O'Higgins");
      typeInto(page, "#email", email);
      typeInto(page, "#organisation", "Cooperativa");
      reach(page, "#helix");
      page.keyboard().press("Space");
      reach(page, "#borderArea");
      page.keyboard().type("Colombia – P");
      reach(page, "#subregion");
      page.keyboard().type("Putu");
      reach(page, "[data-value=central-denmark] [data-act=add]");
      page.keyboard().press("Enter");
      reach(page, "[data-value=aragon-aquitaine-midi-pyrenees] [data-act=add]");
      page.keyboard().press("Enter");
      assertThat(page.locator("[data-value=aragon-aquitaine-midi-pyrenees] [data-act=up]"))
          .isFocused();
      page.keyboard().press("Enter");
      reach(page, "[data-value=innovation-projects] [data-act=add]");
      page.keyboard().press("Enter");
      reach(page, "#valueChains");
      page.keyboard().press("Space");
      reach(page, "#noticeVersion");
      page.keyboard().press("Space");
      takeTime();
      reach(page, ".send button");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Check before sending");
      assertThat(page.locator("main")).isFocused();
      assertThat(page.locator(".told ol").first().locator("li"))
          .hasText(
              new String[] {
                "Aragon – Aquitaine and Midi-Pyrénées (Spain – France)",
                "Central Denmark Region (Region Midtjylland)"
              });
      reach(page, ".send button");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(RECEIVED);
      letterTo(email);
    }
  }

  @Test
  void what_is_missing_takes_the_focus_and_leads_to_its_field() {
    try (BrowserContext reader = reader()) {
      Page page = open(reader, FORM + "?lang=es");
      page.locator("#givenName").fill("Ana");
      page.locator("form .send button").click();
      assertThat(page.locator("#problems")).isFocused();
      assertThat(page).hasTitle(Pattern.compile("^Revise.*"));
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator("#familyName")).isFocused();
      assertThat(page.locator("#givenName")).hasValue("Ana");
      button(page, "Français").click();
      assertThat(page.locator("html")).hasAttribute("lang", "fr");
      assertThat(page.locator("#problems")).isFocused();
    }
  }

  @Test
  void a_closed_tab_loses_nothing_and_what_is_forgotten_is_gone() {
    try (BrowserContext reader = reader()) {
      Page first = open(reader, FORM + "?lang=en");
      first.locator("#givenName").fill("Ana María");
      first.locator("[data-value=central-denmark] [data-act=add]").click();
      first.close();
      Page second = open(reader, FORM + "?lang=fr");
      assertThat(second.locator("#givenName")).hasValue("Ana María");
      assertThat(second.locator("[data-value=central-denmark]")).hasClass("card-item ranked");
      second.locator(".kept button").click();
      assertThat(second.locator("#givenName")).hasValue("");
      assertThat(second.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }
  }

  @Test
  void a_lost_line_is_waited_for_and_a_double_click_sends_once() throws Exception {
    String email = "line@example.org";
    Texts texts = Texts.ofPages(Language.FR);
    AtomicInteger posts = new AtomicInteger();
    try (BrowserContext reader = reader()) {
      Page page = open(reader, FORM + "?lang=fr");
      fill(page, email);
      button(page, texts.get("form.check")).click();
      assertThat(page.locator("h1")).hasText(texts.get("check.title"));
      reader.route(
          "**/interests",
          route -> {
            if (posts.incrementAndGet() == 1) route.abort("internetdisconnected");
            else route.resume();
          });
      page.locator(".send button").first().dblclick();
      assertThat(page.locator(".sending")).containsText(texts.get("form.waiting"));
      assertThat(page).hasURL(RECEIVED);
      assertThat(posts.get()).as("one that broke off, one that came through").isEqualTo(2);
      letterTo(email);
      assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }
  }

  @Test
  void back_two_tabs_and_a_wrong_address() throws Exception {
    Texts texts = Texts.ofPages(Language.PT);
    try (BrowserContext reader = reader()) {
      Page page = open(reader, FORM + "?lang=pt");
      fill(page, "wrong.address@example.org");
      Page other = open(reader, FORM + "?lang=pt");
      assertThat(other.locator("#email")).hasValue("wrong.address@example.org");
      other.locator("#noticeVersion").check();
      for (Page each : List.of(page, other)) {
        button(each, texts.get("form.check")).click();
        button(each, texts.get("form.send")).click();
        assertThat(each).hasURL(RECEIVED);
      }
      page.goBack();
      assertThat(page.locator("form.interest")).isVisible();
      page.goForward();
      page.locator("a[data-again]").click();
      assertThat(page.locator("#givenName")).hasValue("María");
      page.locator("#email").fill("right.address@example.org");
      page.locator("#noticeVersion").check();
      button(page, texts.get("form.check")).click();
      button(page, texts.get("form.send")).click();
      assertThat(page).hasURL(RECEIVED);
      letterTo("right.address@example.org");
      letterTo("wrong.address@example.org");
    }
  }

  @Test
  void regions_are_ranked_by_dragging_too() {
    try (BrowserContext reader = reader()) {
      Page page = open(reader, FORM + "?lang=en");
      Locator last = page.locator("[data-value=friuli-venezia-giulia-slovenia]");
      last.scrollIntoViewIfNeeded();
      last.locator(".grip")
          .dragTo(
              page.locator("#s-wishes ~ .ranking .rest").first(),
              new Locator.DragToOptions().setTargetPosition(20, 2));
      assertThat(page.locator("#preferences")).hasValue("friuli-venezia-giulia-slovenia");
      assertThat(last).hasClass("card-item ranked");
    }
  }

  @Test
  void the_border_area_decides_the_subregions_and_suggests_value_chains() {
    try (BrowserContext reader = reader()) {
      Page page = open(reader, FORM + "?lang=en");
      page.locator("#borderArea").selectOption("pe-cl");
      assertThat(page.locator("#subregion option"))
          .hasText(new String[] {"Please choose", "Tacna", "Arica y Parinacota"});
      assertThat(page.locator("label:has(.tag) input[name=valueChains]")).hasCount(2);
    }
  }

  @Test
  void a_deadline_is_shown_by_the_readers_own_clock_too() {
    Browser.NewContextOptions peru =
        new Browser.NewContextOptions().setTimezoneId("America/Lima").setLocale("es-PE");
    try (BrowserContext reader = CHROMIUM.reader(peru)) {
      Page page = open(reader, FORM + "?lang=es");
      assertThat(page.locator(".facts time"))
          .hasText("11 de mayo de 2018, 12:00 (hora de Bruselas)");
      assertThat(page.locator(".here")).containsText("5:00");
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_ended_link_says_what_to_do_and_mails_another(Language language) throws Exception {
    String email = "ended." + language.code() + "@example.org";
    client.postJson("/interests", SampleInterests.submission(email));
    letterTo(email);
    Texts texts = Texts.ofPages(language);
    try (BrowserContext reader = reader()) {
      Page page = open(reader, "/my/bm90LWEtbGluay1vZi1hbnlib2R5?lang=" + language.code());
      assertThat(page.locator("h1")).hasText(texts.get("fault.noSuchLink.title"));
      page.locator("#link-email").fill(email);
      page.locator("select[name=visit]").selectOption("june-2018");
      button(page, texts.get("link.send")).click();
      assertThat(page.locator("h1")).hasText(texts.get("link.sentTitle"));
    }
    client.settle();
    assertThat(client.mails())
        .anyMatch(mail -> mail.receiver().equals(email) && mail.is("freshLink"));
  }

  /// 400 kbit/s and 400 ms there and back; the best of three, since this machine may be busy.
  @Test
  void on_slow_3g_the_form_is_usable_two_seconds_after_the_first_byte() {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      try (BrowserContext reader = reader()) {
        Page page = reader.newPage();
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 400);
        line.addProperty("downloadThroughput", 50_000);
        line.addProperty("uploadThroughput", 50_000);
        reader.newCDPSession(page).send("Network.emulateNetworkConditions", line);
        page.navigate(system.url() + FORM + "?lang=es");
        Object wait =
            page.evaluate(
                """
                (() => { const n = performance.getEntriesByType('navigation')[0];
                  return Math.round(n.domContentLoadedEventEnd - n.responseStart); })()
                """);
        best = Math.min(best, Double.parseDouble(String.valueOf(wait)));
      }
    }
    IO.println("slow 3G: usable " + best + " ms after the first byte");
    assertThat(best).isBetween(400.0, 2000.0);
  }

  /// Scanners of mail providers open every link before its reader does.
  @Test
  void a_link_scanner_changes_nothing() throws Exception {
    String email = "scanned@example.org";
    client.postJson("/interests", SampleInterests.submission(email));
    letterTo(email);
    client.postJson("/links", Map.of("visit", "june-2018", "email", email));
    client.settle();
    List<Map<String, AttributeValue>> before = WholeTable.read(system.database());
    int opened = 0;
    for (SentMail mail : client.mails()) {
      for (String address : mail.addressesInHtml()) {
        if (!address.startsWith(system.url())) continue;
        String path = address.substring(system.url().length());
        assertThat(client.get(path).statusCode()).as(mail.kind()).isEqualTo(200);
        opened++;
      }
    }
    assertThat(opened).isGreaterThanOrEqualTo(2);
    assertThat(WholeTable.read(system.database())).containsExactlyInAnyOrderElementsOf(before);
  }

  private static BrowserContext reader() {
    return CHROMIUM.reader(new Browser.NewContextOptions().setViewportSize(1000, 800));
  }

  private static Page open(BrowserContext reader, String path) {
    Page page = reader.newPage();
    page.onPageError(error -> Assertions.fail("script: " + error));
    page.navigate(system.url() + path);
    return page;
  }

  private static void fill(Page page, String email) throws Exception {
    page.locator("#givenName").fill("María");
    page.locator("#familyName").fill("Ñandú O'Higgins");
    page.locator("#email").fill(email);
    page.locator("#organisation").fill("Cooperativa");
    page.locator("#helix").check();
    page.locator("#borderArea").selectOption("co-pe");
    page.locator("optgroup[data-area=co-pe]").first().waitFor(attached());
    page.locator("#subregion").selectOption("PE-LOR");
    if (page.locator("#topics").isVisible())
      page.locator("#topics").selectOption("innovation-projects");
    else page.locator("[data-value=innovation-projects] [data-act=add]").click();
    page.locator("#valueChains").check();
    page.locator("#noticeVersion").check();
    takeTime();
  }

  /// As people do: a form that comes back within seconds looks like a bot's and gets no letter.
  private static void takeTime() throws Exception {
    client.moveClock(client.now().plusSeconds(10));
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static Locator button(Page page, String name) {
    return page.locator("button")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")));
  }

  /// Presses Tab until it is there, as somebody without a mouse does.
  private static void reach(Page page, String selector) {
    for (int i = 0; i < 80; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector)))
        return;
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  private static void typeInto(Page page, String selector, String text) {
    reach(page, selector);
    page.keyboard().insertText(text);
  }

  private static SentMail letterTo(String email) throws Exception {
    client.settle();
    List<SentMail> letters =
        client.mails().stream()
            .filter(mail -> mail.receiver().equals(email) && mail.is("confirmation"))
            .toList();
    assertThat(letters).as("letters to " + email).hasSize(1);
    return letters.getFirst();
  }
}
