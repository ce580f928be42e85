package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.Events;
import studyvisit.RecordedContext;
import studyvisit.desk.Imports;
import studyvisit.interest.Interest;
import studyvisit.programme.Visit;
import studyvisit.web.Fault;

class RemindApplicantsHandlerTest {
  private static final Visit VISIT = LetterOffice.PROGRAMME.visit();

  private final LetterOffice office = new LetterOffice();
  private final RecordedContext context = new RecordedContext();
  private final RemindApplicantsHandler handler =
      new RemindApplicantsHandler(
          new RemindApplicantsEvents(
              office.remindApplicants,
              office.finishImports,
              office.forgetInterests,
              LetterOffice.PROGRAMMES));
  private final Interest interest = office.undecided("ana@example.org");

  RemindApplicantsHandlerTest() {
    office.clock.set(VISIT.closesAt().minusSeconds(1)); // a reminder, and a forgotten confirmation
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RemindApplicants-sweep     | {"rearmed": 1, "overdue": 1, "unknown": 0}
          RemindApplicants-campaigns | {"lapsed": 0, "reminders": 1}
          RemindApplicants-both      | {"rearmed": 1, "overdue": 1, "unknown": 0, "lapsed": 0, "reminders": 1}
          """)
  void a_task_says_how_many_letters_it_touched(String event, String answer) throws Exception {
    assertThat(answer(Events.text(event))).isEqualTo(Events.json(answer));
  }

  @Test
  void a_dry_run_lists_who_would_get_what_and_why() throws Exception {
    assertThat(answer(Events.text("RemindApplicants-dry-run")))
        .isEqualTo(
            Map.of(
                "dryRun",
                true,
                "visit",
                "june-2018",
                "wouldGet",
                List.of(
                    Map.of(
                        "id", interest.key().id(),
                        "name", "Begoña Ñandú O'Higgins",
                        "letter", "rankingReminder",
                        "reason", "noRegionRanked"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          task   | {"task": "everything"}
          task   | {"task": "both"}
          task   | {"task": 1}
          task   | {"dryRun": true, "visit": "june-2018", "task": "sweep"}
          dryRun | {"dryRun": "yes"}
          visit  | {"dryRun": true}
          visit  | {"dryRun": true, "visit": "june-1918"}
          visit  | {"dryRun": true, "visit": ["june-2018"]}
          visit  | {"visit": "june-2018"}
          visit  | {"dryRun": false, "visit": "june-2018"}
          tusk   | {"tusk": "sweep"}
          event  | []
          event  | "sweep"
          event  | null
          event  | {"task": "sweep", "task": "sweep"}
          """)
  void a_bad_event_is_told_its_wrong_field(String field, String event) throws Exception {
    assertThat(answer(event)).containsEntry("field", field).containsEntry("status", 400);
    assertThat(office.table.of(interest.key())).as("nothing was done").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad-task", "bad-visit", "bad-dry-run"})
  void the_bad_examples_are_bad(String name) throws Exception {
    assertThat(answer(Events.text("RemindApplicants-" + name))).containsKey("field");
  }

  @Test
  void the_log_has_counts_and_nothing_of_people_or_of_what_was_typed() throws Exception {
    answer(Events.text("RemindApplicants-campaigns"));
    answer(Events.text("RemindApplicants-dry-run"));
    answer("{\"ana@example.org\": 1}");

    assertThat(context.lines()).hasSize(3);
    assertThat(context.lines().get(0)).contains("\"reminders\":1", "\"Name\":\"reminders\"");
    assertThat(context.lines().get(1)).contains("\"outcome\":\"done\"");
    assertThat(context.lines().get(2)).contains("\"outcome\":\"refused\"");
    assertThat(context.lines().toString())
        .doesNotContain("ana@example.org", interest.key().id(), "Begoña");
  }

  @Test
  void a_list_that_cannot_be_stored_is_a_fault_and_holds_up_nothing() {
    Instant before = office.clock.instant().minusSeconds(120);
    office.imports.take(new Imports.ListOfPeople("list-1", "june-2018", before, List.of()));
    office.imports.cut(true);

    assertThatThrownBy(() -> answer(Events.text("RemindApplicants-both")))
        .isInstanceOf(Fault.class);

    assertThat(context.lines()).singleElement().asString().contains("Busy", "\"overdue\":1");
    assertThat(office.table.of(interest.key())).as("reminded all the same").hasSize(2);
  }

  private Map<String, @Nullable Object> answer(String event) throws IOException {
    return Events.answer(handler, event, context);
  }
}
