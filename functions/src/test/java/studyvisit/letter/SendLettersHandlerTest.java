package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.Events;
import studyvisit.RecordedContext;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.SampleInterests;
import studyvisit.letter.Letter.Status;
import studyvisit.web.Fault;

class SendLettersHandlerTest {
  /// Whose letters the example events are about, with the numbers of their records.
  private static final List<String> IDS =
      List.of(
          "01CB6JZ1A0V7Q2M4K8N0R3T5W1", "01CB6JZ2B0V7Q2M4K8N0R3T5W2", "01CB6JZ3C0V7Q2M4K8N0R3T5W3");

  private static final Map<String, Object> ALL_DONE = Map.of("batchItemFailures", List.of());

  private final LetterOffice office = new LetterOffice();
  private final RecordedContext context = new RecordedContext();
  private final SendLettersHandler handler = new SendLettersHandler(office.sendLetters);
  private final List<LetterId> letters = new ArrayList<>();

  SendLettersHandlerTest() {
    for (String id : IDS) {
      Interest like = SampleInterests.interest("person-" + id + "@example.org");
      InterestKey key = new InterestKey(SampleInterests.VISIT, id);
      office.add(Interest.received(key, like.answers(), like.receivedAt()));
      letters.add(LetterId.once(key, LetterKind.CONFIRMATION));
    }
  }

  @Test
  void the_letter_of_a_record_is_sent() throws Exception {
    assertThat(answer("SendLetters-due")).isEqualTo(ALL_DONE);

    assertThat(office.mailbox.mails()).hasSize(1);
    assertThat(office.status(letters.getFirst())).isInstanceOf(Status.Sent.class);
  }

  @Test
  void each_record_of_an_event_is_taken_in_order() throws Exception {
    assertThat(answer("SendLetters-several")).isEqualTo(ALL_DONE);

    assertThat(office.mailbox.mails().stream().map(Mailbox.Mail::to))
        .containsExactlyElementsOf(
            IDS.stream().map(id -> "person-" + id + "@example.org").toList());
  }

  @Test
  void an_event_that_comes_twice_sends_once() throws Exception {
    answer("SendLetters-several");

    assertThat(answer("SendLetters-several")).isEqualTo(ALL_DONE);
    assertThat(office.mailbox.mails()).hasSize(3);
  }

  @Test
  void a_fault_in_the_middle_is_reported_and_stops_there() throws Exception {
    failAtMail(2);

    assertThat(answer("SendLetters-several"))
        .isEqualTo(
            Map.of(
                "batchItemFailures", List.of(Map.of("itemIdentifier", "300000000000000499659"))));
    assertThat(office.status(letters.get(0))).isInstanceOf(Status.Sent.class);
    assertThat(office.status(letters.get(1))).isInstanceOf(Status.Claimed.class);
    assertThat(office.status(letters.get(2))).isInstanceOf(Status.Due.class);
  }

  @Test
  void the_platforms_next_try_goes_on_where_it_stopped() throws Exception {
    failAtMail(2);
    answer("SendLetters-several");
    office.mailbox.recovers();

    assertThat(answer("SendLetters-several")).isEqualTo(ALL_DONE);
    assertThat(office.status(letters.get(2))).isInstanceOf(Status.Sent.class);
    assertThat(office.mailbox.mails()).hasSize(2);
  }

  @Test
  void a_letter_that_is_put_off_or_refused_is_no_fault() throws Exception {
    office.mailbox.answersNext(new Mailbox.Answer.Throttled());
    office.mailbox.answersNext(new Mailbox.Answer.Refused("rejected"));

    assertThat(answer("SendLetters-several")).isEqualTo(ALL_DONE);
    assertThat(office.mailbox.mails()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SendLetters-malformed", "SendLetters-no-letter", "SendLetters-unknown-version"})
  void an_event_that_is_not_the_streams_is_a_fault_and_sends_nothing(String event) {
    assertThatThrownBy(() -> answer(event)).isInstanceOf(Fault.class);
    assertThat(office.mailbox.mails()).isEmpty();
  }

  @Test
  void the_log_tells_outcomes_and_faults_but_nothing_of_people() throws Exception {
    failAtMail(2);
    answer("SendLetters-several");

    assertThat(context.lines())
        .singleElement()
        .asString()
        .contains("\"sent\":1", "\"outcome\":\"fault\"", "IllegalStateException");
    assertThat(String.join("\n", context.lines()))
        .doesNotContainIgnoringCase("example.org", "Begoña", "person-", IDS.get(1))
        .doesNotContain(office.links.stream().map(link -> link.token()).toList());
  }

  private void failAtMail(int number) {
    List<Mailbox.Mail> seen = new ArrayList<>();
    office.mailbox.whileSending(
        mail -> {
          seen.add(mail);
          if (seen.size() == number) throw new IllegalStateException("no way to " + mail.to());
        });
  }

  private Map<String, ?> answer(String event) throws Exception {
    return Events.answer(handler, Events.text(event), context);
  }
}
