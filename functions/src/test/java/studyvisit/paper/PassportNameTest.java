package studyvisit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import studyvisit.interest.Interest;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.State;
import studyvisit.journey.SampleTravellers;
import studyvisit.language.Language;
import studyvisit.letter.InMemoryPublications;
import studyvisit.letter.InMemoryTable;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;
import studyvisit.programme.ProgrammeFiles;

/// The letter for the visa has the name of the passport, once it was told; nothing else has it.
class PassportNameTest {
  private static final String PASSPORT = "BEGOÑA FICTICIA ÑANDÚ";

  private final InMemoryTable table = new InMemoryTable();
  private final Interest interest =
      SamplePapers.interest(State.ACCEPTED, Map.of()).attending("brussels", true);
  private final PrivateLink link = new PrivateLink("link");

  @Test
  void the_persons_own_invitation_has_it() throws IOException {
    accept();
    assertThat(invitation(link)).contains("Begoña Ñandú O'Higgins").doesNotContain(PASSPORT);
    tell();
    assertThat(invitation(link)).contains(PASSPORT).doesNotContain("Begoña Ñandú O'Higgins");
  }

  @Test
  void an_organisers_copy_and_the_certificate_have_the_name_of_the_form() throws IOException {
    accept();
    tell();
    Optional<Language> own = Optional.empty();
    assertThat(text(at(SamplePapers.BEFORE).issue(Paper.INVITATION, interest.key(), own)))
        .contains("Begoña Ñandú O'Higgins")
        .doesNotContain(PASSPORT);
    assertThat(text(at(SamplePapers.AFTER).issue(Paper.CERTIFICATE, link, own)))
        .contains("Begoña Ñandú O'Higgins")
        .doesNotContain(PASSPORT);
  }

  private String invitation(PrivateLink of) throws IOException {
    return text(at(SamplePapers.BEFORE).issue(Paper.INVITATION, of, Optional.of(Language.ES)));
  }

  private void accept() {
    assertThat(table.addIfAbsent(interest)).isTrue();
    LetterId id = LetterId.once(interest.key(), LetterKind.CONFIRMATION);
    Letter due = table.find(id).orElseThrow();
    Instant ends = SamplePapers.AFTER.plusSeconds(600);
    assertThat(table.claim(due, SamplePapers.BEFORE.plusSeconds(60), link, ends)).isPresent();
  }

  private void tell() {
    Instant until = SamplePapers.AFTER.plusSeconds(600);
    assertThat(table.keep(interest, SampleTravellers.traveller(SamplePapers.BEFORE), until))
        .isTrue();
  }

  private IssuePapers at(Instant now) {
    return new IssuePapers(
        ProgrammeFiles.bundled(),
        new IssuePapers.People(table, new InMemoryPublications(table), table),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private static String text(IssuePapers.Outcome outcome) throws IOException {
    assertThat(outcome).isInstanceOf(IssuePapers.Outcome.Issued.class);
    try (PdfReader reader = new PdfReader(((IssuePapers.Outcome.Issued) outcome).pdf())) {
      return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
    }
  }
}
