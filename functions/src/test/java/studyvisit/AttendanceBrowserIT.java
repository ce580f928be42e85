package studyvisit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.browser.Chromium;
import studyvisit.interest.SampleInterests;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.local.LocalSystem;

/// In Brussels: who came, and who is not there when, at the desk in a real browser.
class AttendanceBrowserIT {
  private static final String DESK = "/desk/visits/" + SampleInterests.VISIT;
  private static final Instant FIRST_MORNING = Instant.parse("2018-06-04T07:00:00Z");
  private static final int PEOPLE = 6;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @ParameterizedTest
  @EnumSource(names = {"PT", "FR"})
  void who_came_is_ticked_and_the_plan_keeps_to_who_is_away(Language language, @TempDir Path data)
      throws Exception {
    Texts texts = Texts.ofDesk(language);
    try (LocalSystem system = LocalSystem.start(LocalSystem.Options.in(data));
        SiteClient client = new SiteClient(system.url());
        BrowserContext organiser = CHROMIUM.reader(DeskInBrowser.calm())) {
      peopleWithPlaces(client);
      client.moveClock(FIRST_MORNING);
      Page page = DeskInBrowser.signedIn(organiser, system.url(), language);
      DeskInBrowser.open(page, "lists");

      Locator attendance = card(page, texts.get("attendance.title"));
      assertThat(attendance).containsText(texts.get("attendance.count", 0, PEOPLE));
      attendance.locator("input[type=checkbox]").nth(2).check();
      attendance.locator("button").filter(having(texts.get("attendance.save"))).click();
      assertThat(attendance).containsText(texts.get("attendance.count", 1, PEOPLE));
      assertThat(attendance.locator("input[type=checkbox]").nth(2)).isChecked();

      attendance.locator("select").selectOption("field-visit");
      assertThat(attendance.locator(".notice")).containsText("2018");
      assertThat(attendance.locator("input[type=checkbox]")).hasCount(0);

      Locator meetings = card(page, texts.get("meetings.title"));
      meetings.locator("button").filter(having(texts.get("meetings.plan"))).click();
      assertThat(meetings).containsText(texts.get("away.none"));
      assertThat(meetings.locator("tbody tr")).hasCount(2 * PEOPLE);
      meetings.locator("form").last().locator("input").last().fill("23:59");
      meetings.locator("button").filter(having(texts.get("away.add"))).click();
      Locator away = meetings.locator(".away li");
      assertThat(away).hasCount(1);
      away.locator("button").click();
      assertThat(meetings).containsText(texts.get("away.none"));

      Locator most = meetings.locator("form").first().locator("input[type=number]").last();
      most.fill("1");
      meetings.locator("button").filter(having(texts.get("meetings.plan"))).click();
      assertThat(meetings.locator("tbody tr")).hasCount(PEOPLE);
      page.reload();
      assertThat(most).hasValue("1");
      meetings.locator("button").filter(having(texts.get("meetings.plan"))).click();
      assertThat(meetings.locator("tbody tr")).hasCount(PEOPLE);

      DeskInBrowser.open(page, "history");
      assertThat(page.locator(".history")).containsText(texts.get("deed.away"));
      assertThat(page.locator(".history"))
          .containsText(texts.get("deed.meetingHoursSet", "14:00", "18:00", 20, 1));
      assertThat(page.locator(".history li"))
          .containsText(new String[] {texts.get("deed.away"), texts.get("deed.away")});
    }
  }

  private static void peopleWithPlaces(SiteClient client) throws Exception {
    for (int number = 0; number < PEOPLE; number++) {
      Map<String, @Nullable Object> person =
          SampleInterests.submission("p" + number + "@example.org");
      person.put("familyName", "Ficticia " + number);
      person.put(
          "business", Map.of("offers", List.of(), "seeks", List.of("food"), "imports", List.of()));
      assertThat(client.postJson("/interests", person).statusCode()).isEqualTo(202);
    }
    client.settle();
    for (SentMail mail : client.mails()) {
      client.post(mail.link() + "/confirmation");
      String id = SiteClient.text(client.get(mail.link() + "/export"), "id");
      Map<String, Object> selected =
          Map.of("to", "selected", "people", List.of(Map.of("id", id, "version", 2)));
      String bearer = "Bearer " + client.organiser();
      assertThat(
              client.postJson(DESK + "/selection", selected, "authorization", bearer).statusCode())
          .isEqualTo(200);
    }
  }

  private static Locator card(Page page, String heading) {
    return page.locator("section.card").filter(having(heading)).last();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
