package studyvisit.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import studyvisit.Events;
import studyvisit.interest.InterestKey;
import studyvisit.letter.Attempt;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;
import studyvisit.letter.MailFeedback;

/// SES's events by SNS, as AWS documents them.
class SesEventsTest {
  private static final Attempt FIRST =
      new Attempt(
          LetterId.once(
              new InterestKey("june-2018", "01CB6JZ1A0V7Q2M4K8N0R3T5W1"), LetterKind.CONFIRMATION),
          1);

  @ParameterizedTest
  @CsvSource({
    "bounce, BOUNCED",
    "soft-bounce, SOFT_BOUNCED",
    "complaint, COMPLAINED",
    "delivery, DELIVERED",
    "reject, REJECTED"
  })
  void an_event_tells_of_one_try_of_one_letter(String example, MailFeedback.Event event)
      throws Exception {
    assertThat(read(example))
        .containsExactly(
            new MailFeedback(
                FIRST,
                "ana@example.org",
                "0102018f5b6c7d8e-11111111-2222-3333-4444-555555555555-000000",
                event));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-spam", "not-ours", "topic-validated"})
  void what_is_no_news_of_a_letter_is_passed_over(String example) throws Exception {
    assertThat(read(example)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"malformed", "unknown-version", "unknown-letter"})
  void what_nobody_understands_is_a_fault(String example) {
    assertThatThrownBy(() -> read(example)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"Records\": [{}]}",
        "{\"Records\": [{\"EventSource\": \"aws:sqs\", \"EventVersion\": \"1.0\"}]}",
        "{\"Records\": [{\"EventSource\": \"aws:sns\", \"EventVersion\": \"1.0\", \"Sns\": {}}]}",
        "{\"Records\": [{\"EventSource\": \"aws:sns\", \"EventVersion\": \"1.0\", \"Sns\":"
            + " {\"Message\": \"{}\"}}]}"
      })
  void what_is_no_event_of_ses_is_a_fault(String event) {
    assertThatThrownBy(() -> SesEvents.read(Events.json(event)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// SES takes letters, digits, `_` and `-` in a tag's value.
  @Test
  void the_tags_of_a_mail_are_as_ses_takes_them() {
    LetterId fresh = new LetterId(FIRST.letter().interest(), LetterKind.FRESH_LINK, "2018-04-17");
    List<MessageTag> tags = SesTags.of(new Attempt(fresh, 3));

    assertThat(tags).extracting(MessageTag::name).containsExactlyElementsOf(SesTags.ALL);
    assertThat(tags)
        .extracting(MessageTag::value)
        .allMatch(value -> value.matches("[\\w-]{1,256}"));
  }

  @Test
  void feedback_hides_the_address_in_logs() throws Exception {
    assertThat(read("bounce").toString()).isEqualTo("[MailFeedback[BOUNCED]]");
  }

  private static List<MailFeedback> read(String example) throws Exception {
    Map<String, ?> event = Events.object("RecordMailFeedback-" + example);
    return SesEvents.read(Map.copyOf(event));
  }
}
