package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studyvisit.interest.InterestKey;
import studyvisit.letter.Mailbox.Answer;
import studyvisit.letter.Mailbox.Mail;

/// What a mailbox promises, whatever takes the letters.
public abstract class MailboxContract {
  public static final Mail MAIL =
      new Mail(
          "ana@example.org",
          "Visitas de estudio",
          "contact@organiser.example",
          new Attempt(
              new LetterId(
                  new InterestKey("june-2018", "01CB6JZ1A0V7Q2M4K8N0R3T5W1"),
                  LetterKind.CONFIRMATION,
                  "once"),
              2),
          "Confirme: visita",
          "Hola,\n\nuna línea más…\n",
          "<p>Hola, una línea más…</p>",
          Map.of("Auto-Submitted", "auto-generated"));

  /// How the other side may take a mail.
  protected enum Situation {
    TAKES,
    TOO_FAST,
    QUOTA_SPENT,
    REFUSES,
    HANGS_UP
  }

  protected abstract Mailbox mailboxThat(Situation situation);

  /// Every mail that arrived, with its sender's name, as its receiver reads it.
  protected abstract List<Mail> arrived();

  @Test
  void a_mail_arrives_as_it_was_sent() {
    Mailbox mailbox = mailboxThat(Situation.TAKES);

    mailbox.send(MAIL);

    assertThat(arrived()).containsExactly(MAIL);
  }

  @Test
  void each_mail_taken_has_an_id_of_its_own() {
    Mailbox mailbox = mailboxThat(Situation.TAKES);

    assertThat(List.of(mailbox.send(MAIL), mailbox.send(MAIL)))
        .doesNotHaveDuplicates()
        .allMatch(answer -> answer instanceof Answer.Taken(var id) && !id.isBlank());
  }

  @Test
  void too_fast_is_said_so() {
    assertThat(mailboxThat(Situation.TOO_FAST).send(MAIL)).isEqualTo(new Answer.Throttled());
  }

  @Test
  void a_spent_quota_closes_it_for_a_while() {
    assertThat(mailboxThat(Situation.QUOTA_SPENT).send(MAIL)).isEqualTo(new Answer.Closed("quota"));
  }

  @Test
  void a_mail_that_will_never_be_taken_is_refused() {
    assertThat(mailboxThat(Situation.REFUSES).send(MAIL)).isInstanceOf(Answer.Refused.class);
  }

  @Test
  void a_lost_answer_is_unclear() {
    assertThat(mailboxThat(Situation.HANGS_UP).send(MAIL)).isInstanceOf(Answer.Unclear.class);
  }

  @Test
  void a_mail_hides_whom_it_is_for_in_logs() {
    assertThat(MAIL).hasToString("Mail[confirmation]");
  }
}
