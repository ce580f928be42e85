package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Answers;
import studyvisit.interest.Interest;
import studyvisit.interest.PrivateLink;
import studyvisit.letter.Mailbox.Answer;
import studyvisit.letter.Mailbox.Mail;

/// The mail that a letter becomes.
class LetterMailTest {
  private final LetterOffice office = new LetterOffice();
  private final Interest interest = office.received("ana@example.org");

  @Test
  void it_goes_to_the_person_in_the_contacts_name() {
    Mail mail = confirmation();

    assertThat(mail.to()).isEqualTo("ana@example.org");
    assertThat(mail.senderName()).isEqualTo(LetterOffice.PROGRAMME.contact().sender());
    assertThat(mail.replyTo()).isEqualTo(LetterOffice.PROGRAMME.contact().email());
    assertThat(mail.attempt().letter().kind().code()).isEqualTo("confirmation");
  }

  @Test
  void it_tells_other_programs_not_to_answer() {
    assertThat(confirmation().headers()).isEqualTo(Map.of("Auto-Submitted", "auto-generated"));
  }

  @Test
  void its_link_has_the_public_address_and_the_secret() {
    Mail mail = confirmation();

    String address = LetterOffice.URL + "/my/" + office.links.getFirst().token();
    assertThat(mail.text().lines()).containsOnlyOnce(address);
    assertThat(mail.html()).containsOnlyOnce("href=\"" + address + "\"");
  }

  @Test
  void its_link_leads_to_the_person_until_a_month_after_the_visit() {
    confirmation();
    PrivateLink link = office.links.getFirst();

    Instant end = Instant.parse("2018-07-08T22:00:00Z"); // thirty days on, midnight in Brussels
    assertThat(office.table.ownerOf(link, end.minusSeconds(1))).contains(interest.key());
    assertThat(office.table.ownerOf(link, end)).isEmpty();
  }

  @Test
  void a_link_asked_for_when_the_others_have_ended_works_for_a_week() {
    office.clock.set(Instant.parse("2018-08-01T00:00:00Z"));
    LetterId id = office.due(interest, LetterKind.FRESH_LINK);
    assertThat(office.send(id)).isEqualTo(SendLetters.Outcome.SENT);

    Instant end = Instant.parse("2018-08-08T00:00:00Z");
    assertThat(office.table.ownerOf(office.links.getFirst(), end.minusSeconds(1))).isPresent();
    assertThat(office.table.ownerOf(office.links.getFirst(), end)).isEmpty();
  }

  @Test
  void its_link_works_already_when_the_mail_arrives() {
    office.mailbox.whileSending(
        _ ->
            assertThat(office.table.ownerOf(office.links.getFirst(), office.clock.instant()))
                .contains(interest.key()));

    confirmation();
  }

  @Test
  void each_attempt_has_its_own_link_and_all_of_them_work() {
    LetterId id = LetterOffice.confirmation(interest);
    office.mailbox.answersNext(new Answer.Throttled());
    office.send(id);
    office.clock.advance(Duration.ofMinutes(1));
    office.remindApplicants.sweep();
    office.send(id);

    assertThat(office.links).hasSize(2).doesNotHaveDuplicates();
    assertThat(office.links)
        .allMatch(link -> office.table.ownerOf(link, office.clock.instant()).isPresent());
    assertThat(office.mailbox.mails().getFirst().text()).contains(office.links.getLast().token());
  }

  @Test
  void the_first_letter_repeats_nothing_that_was_typed() {
    Mail mail = confirmation();

    Answers.Person person = interest.answers().person();
    for (String part : List.of(mail.subject(), mail.text(), mail.html(), mail.senderName())) {
      assertThat(part)
          .doesNotContain(
              person.givenName(), person.familyName(), person.organisation(), "ana@example.org");
    }
  }

  private Mail confirmation() {
    office.send(LetterOffice.confirmation(interest));
    return office.mailbox.mails().getFirst();
  }
}
