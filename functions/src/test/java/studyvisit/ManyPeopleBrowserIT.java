package studyvisit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import studyvisit.aws.DynamoDbInterests;
import studyvisit.aws.EmptyTable;
import studyvisit.browser.Chromium;
import studyvisit.call.InParallel;
import studyvisit.interest.Interest;
import studyvisit.interest.SampleInterests;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// The table of people with more than fit on a page. `-Dpeople=5000` measures it at that size, and
/// prints the figures of `docs/bench-desk.md`.
class ManyPeopleBrowserIT extends FreshLocalSystem {
  private static final int PEOPLE = Integer.getInteger("people", 250);
  private static final int PAGE = 100;

  /// No letter is due while the test runs.
  private static final Instant MUCH_LATER = Instant.parse("2030-01-01T00:00:00Z");

  /// Milliseconds from an act to the next frame that shows it: median of nine.
  private static final String MEASURED =
      """
      async (act) => {
        const acts = {
          key: (i) => { const box = document.querySelector('input[type=search]'); box.value = i % 2 ? 'ficticia 7' : ''; box.dispatchEvent(new Event('input')); },
          sort: (i) => document.querySelectorAll('button.sort')[i % 2].click(),
          filter: (i) => { const list = document.querySelector('.tools select:nth-of-type(3)'); list.selectedIndex = i % 3; list.dispatchEvent(new Event('change')); },
        };
        const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const times = [];
        for (let i = 0; i < 9; i++) {
          const before = performance.now();
          acts[act](i);
          await frame();
          times.push(performance.now() - before);
        }
        return Math.round(times.sort((a, b) => a - b)[4]);
      }
      """;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Test
  void are_searched_sorted_and_read_page_by_page() throws Exception {
    store();
    Texts texts = Texts.ofDesk(Language.EN);
    try (BrowserContext organiser =
        CHROMIUM.reader(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = DeskInBrowser.signedIn(organiser, system.url(), Language.EN);
      Locator rows = page.locator("table.people tbody tr");
      long before = System.nanoTime();
      DeskInBrowser.open(page, "people");
      assertThat(rows).hasCount(PAGE);
      long shown = (System.nanoTime() - before) / 1_000_000;

      Locator count = page.locator("p.count");
      assertThat(count).containsText(String.format(Locale.ENGLISH, "%,d", PEOPLE));
      page.locator("button.sort").first().click();
      assertThat(rows.first()).containsText("Ficticia 1,");
      assertThat(page.locator("button.sort").first()).isFocused();
      page.getByText(texts.get("people.next")).click();
      assertThat(rows.first()).not().containsText("Ficticia 1,");
      assertThat(page.getByText(texts.get("people.next"))).isFocused();
      page.locator("input[type=search]").fill("MUNICIPIO p77@");
      assertThat(rows).hasCount(1);
      rows.getByRole(AriaRole.LINK).click();
      page.getByText(texts.get("person.back")).click();
      assertThat(page.locator("input[type=search]")).hasValue("MUNICIPIO p77@");
      assertThat(rows).hasCount(1);
      page.locator("input[type=search]").fill("nobody of this name");
      assertThat(page.locator("td.empty")).hasText(texts.get("empty.found"));
      page.locator("input[type=search]").fill("");
      assertThat(rows).hasCount(PAGE);

      IO.println(
          "%,d people: first rows %d ms; to the next frame after a key %s ms, a sort %s ms, a filter %s ms"
              .formatted(
                  PEOPLE,
                  shown,
                  page.evaluate(MEASURED, "key"),
                  page.evaluate(MEASURED, "sort"),
                  page.evaluate(MEASURED, "filter")));
    }
  }

  private void store() {
    try (DynamoDbClient database = EmptyTable.clientOf(system.database())) {
      DynamoDbInterests interests =
          new DynamoDbInterests(database, database.listTables().tableNames().getFirst());
      List<Integer> numbers = IntStream.rangeClosed(1, PEOPLE).boxed().toList();
      InParallel.forEach(
          numbers, i -> assertThat(interests.addIfAbsent(person(i), MUCH_LATER)).isTrue());
    }
  }

  private static Interest person(int number) {
    Map<String, @Nullable Object> answers =
        SampleInterests.submission("p" + number + "@example.org");
    answers.put("familyName", "Ficticia " + number);
    return SampleInterests.interest(answers, SampleInterests.DURING_THE_CALL);
  }
}
