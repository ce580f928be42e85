package studyvisit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// What the documents say, read back out of them.
class PapersTest {
  @ParameterizedTest
  @EnumSource
  void an_invitation_says_who_is_invited_to_what_and_when(Language language) throws Exception {
    String text = text(SamplePapers.invitation(language, Map.of()));
    assertThat(text)
        .contains("Begoña Ñandú O'Higgins")
        .contains("Directora de planeación, Municipio Ficticio de Tulcán")
        .contains(SamplePapers.JUNE.visit().name().in(language))
        .contains(Texts.ofPapers(language).get("invitation.title"))
        .contains("Midtjylland")
        .contains("01CBG0Z3XKTEST00000000000");
    assertThat(text).doesNotContain("begona@example.org").doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource
  void a_certificate_says_who_took_part_in_what(Language language) throws Exception {
    assertThat(text(SamplePapers.certificate(language, Map.of())))
        .contains("Begoña Ñandú O'Higgins")
        .contains(SamplePapers.JUNE.visit().name().in(language))
        .contains(Texts.ofPapers(language).get("certificate.title"))
        .doesNotContain("{");
  }

  @Test
  void a_certificate_names_the_parts_to_which_the_person_came_and_no_other() throws Exception {
    assertThat(text(SamplePapers.certificate(Language.EN, List.of("brussels"))))
        .contains("Working meetings in Brussels")
        .doesNotContain("Visit to a partner region", "Journey home");
    assertThat(text(SamplePapers.certificate(Language.EN, List.of("brussels", "field-visit"))))
        .contains("Working meetings in Brussels", "Visit to a partner region", "Midtjylland")
        .doesNotContain("Journey home");
  }

  @ParameterizedTest
  @EnumSource
  void a_document_is_one_tagged_page_with_title_and_language(Language language) throws Exception {
    try (PdfReader reader = new PdfReader(SamplePapers.invitation(language, Map.of()))) {
      assertThat(reader.getNumberOfPages()).isEqualTo(1);
      assertThat(reader.getCatalog().get(PdfName.STRUCTTREEROOT)).isNotNull();
      assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString(language.code());
      assertThat(reader.getInfo())
          .containsEntry("Title", Texts.ofPapers(language).get("invitation.title"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "João Conceição",
        "Zoë D’Arçy-Łukasiewicz",
        "Ġużé Đặng Thị Ngọc",
        "Ιωάννης Παπαδόπουλος",
        "Юлия Ёлкина",
        "Begon\u0303a"
      })
  void each_letter_of_a_name_has_its_glyph(String name) throws Exception {
    assertThat(PaperFont.load().canShow(name)).isTrue();
    assertThat(text(SamplePapers.certificate(Language.EN, Map.of("familyName", name))))
        .contains(PaperFont.composed(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"山田太郎", "محمد", "דוד", "सीता", "สมชาย", "ᏣᎳᎩ", "👍"})
  void a_name_that_would_come_out_blank_or_backwards_is_noticed(String name) {
    assertThat(PaperFont.load().canShow(name)).isFalse();
  }

  @Test
  void the_longest_answers_still_fit_the_page() throws Exception {
    String name = "Maximiliana ".repeat(8).strip();
    String organisation = "Instituto Interuniversitario ".repeat(7).strip();
    Map<String, Object> changed =
        Map.of(
            "givenName", name,
            "familyName", name,
            "organisation", organisation,
            "position", organisation);
    for (Language language : Language.values()) {
      assertThat(text(SamplePapers.invitation(language, changed))).contains("Maximiliana");
      assertThat(text(SamplePapers.certificate(language, changed))).contains("Maximiliana");
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
    }
  }
}
