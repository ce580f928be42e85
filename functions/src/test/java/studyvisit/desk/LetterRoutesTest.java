package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.interest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.interest.Interest;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.letter.LetterKind;
import studyvisit.web.Reply;

class LetterRoutesTest {
  private final DeskFixture desk = new DeskFixture();

  @Test
  void a_dry_run_says_who_would_get_which_reminder_and_sends_none() {
    Interest late =
        desk.stored(
            interest("late@example.org", DURING_THE_CALL.minus(Duration.ofDays(4)), List.of()));
    desk.stored(interest("new@example.org"));

    List<Map<String, Object>> campaigns = DeskFixture.list(desk.get("/campaigns"), "campaigns");

    assertThat(campaigns)
        .extracting(campaign -> campaign.get("kind"))
        .containsExactly("confirmReminder", "rankingReminder");
    assertThat(campaigns.getFirst())
        .containsEntry("paused", false)
        .containsEntry(
            "people",
            List.of(
                Map.of(
                    "id", late.key().id(),
                    "name", "Begoña Ñandú O'Higgins",
                    "reason", "addressNotConfirmed")));
    assertThat(campaigns.getLast()).containsEntry("people", List.of()).containsKey("planned");
    assertThat(desk.table.of(late.key())).hasSize(1);
  }

  @Test
  void a_campaign_is_paused_and_goes_on_and_the_history_says_by_whom() {
    assertThat(desk.post("/campaigns/rankingReminder/resume", Map.of()).status()).isEqualTo(409);

    Reply paused = desk.post("/campaigns/rankingReminder/pause", Map.of());

    assertThat(paused.status()).isEqualTo(200);
    assertThat(DeskFixture.list(paused, "campaigns").getLast()).containsEntry("paused", true);
    assertThat(desk.post("/campaigns/rankingReminder/pause", Map.of()).status()).isEqualTo(409);
    assertThat(desk.post("/campaigns/rankingReminder/resume", Map.of()).status()).isEqualTo(200);
    assertThat(DeskFixture.list(desk.get("/history"), "entries"))
        .extracting(entry -> entry.get("deed"))
        .containsExactly("campaignResumed", "campaignPaused");
  }

  @Test
  void only_reminders_can_be_paused() {
    assertThat(desk.post("/campaigns/confirmation/pause", Map.of()).status()).isEqualTo(404);
    assertThat(desk.post("/campaigns/birthday/pause", Map.of()).status()).isEqualTo(404);
    assertThat(desk.post("/campaigns/rankingReminder/stop", Map.of()).status()).isEqualTo(422);
    assertThat(desk.as("[reader]").post("/campaigns/rankingReminder/pause", Map.of()).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource
  void every_letter_can_be_read_in_every_language_before_anybody_gets_it(LetterKind kind) {
    for (Language language : Language.values()) {
      Reply reply = desk.get("/letters/" + kind.code() + "?language=" + language.code());

      assertThat(reply.status()).isEqualTo(200);
      assertThat(DeskFixture.json(reply).get("text"))
          .asString()
          .startsWith(
              DeskFixture.PROGRAMMES.find("june-2018").orElseThrow().visit().name().in(language))
          .contains(Texts.ofLetters(language).get("all.greeting"))
          .doesNotContain("nobody@example.org");
    }
    assertThat(desk.get("/letters/birthday").status()).isEqualTo(404);
  }
}
