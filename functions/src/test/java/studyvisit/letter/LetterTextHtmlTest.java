package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import studyvisit.language.Language;
import studyvisit.language.LocalText;

class LetterTextHtmlTest {
  static Stream<Arguments> letters() {
    return LetterTextTest.letters();
  }

  private static LetterText letter(LetterKind kind, Language language) {
    return LetterText.of(
        kind,
        LetterTextFixture.recipient(kind, language, LetterTextFixture.programme()),
        LetterTextFixture.LINK);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void it_is_well_formed_and_says_its_language(LetterKind kind, Language language)
      throws Exception {
    Element html = parse(letter(kind, language).html()).getDocumentElement();

    assertThat(html.getAttribute("lang")).isEqualTo(language.code());
    assertThat(html.getAttribute("dir")).isEqualTo("ltr");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void it_has_one_link_and_loads_nothing(LetterKind kind, Language language) throws Exception {
    String html = letter(kind, language).html();
    List<Element> elements = elements(parse(html));

    assertThat(elements.stream().filter(element -> element.hasAttribute("href")))
        .singleElement()
        .extracting(element -> element.getAttribute("href"))
        .isEqualTo(LetterTextFixture.LINK);
    assertThat(html).containsOnlyOnce("/my/").doesNotContain("url(", "@import");
    assertThat(elements)
        .noneMatch(element -> element.hasAttribute("src") || element.hasAttribute("background"))
        .extracting(element -> element.getTagName().toLowerCase(Locale.ROOT))
        .doesNotContain("img", "link", "script", "iframe", "form", "object", "video", "table");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void it_says_what_the_plain_text_says(LetterKind kind, Language language) throws Exception {
    LetterText letter = letter(kind, language);
    String said = " " + words(bodyText(parse(letter.html()))) + " ";

    assertThat(
            Stream.of(letter.text().split("\n\n|\n(?=- |\\d+\\. )"))
                .map(paragraph -> paragraph.replaceAll("^(- |\\d+\\. )", ""))
                .map(paragraph -> paragraph.replace("\n" + LetterTextFixture.LINK, "")))
        .allSatisfy(paragraph -> assertThat(said).contains(" " + words(paragraph) + " "));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void no_placeholder_is_left(LetterKind kind, Language language) throws Exception {
    assertThat(bodyText(parse(letter(kind, language).html()))).doesNotContainPattern("[{}]");
  }

  @Test
  void markup_in_a_programme_is_text() throws Exception {
    String name = "<b>North & South</b> \"visit\"";
    String html =
        LetterText.of(
                LetterKind.CONFIRMATION,
                LetterTextFixture.recipient(
                    LetterKind.CONFIRMATION,
                    Language.EN,
                    LetterTextFixture.programmeNamed(new LocalText(name, name, name, name))),
                LetterTextFixture.LINK)
            .html();

    assertThat(bodyText(parse(html))).contains(name);
    assertThat(html).doesNotContain("<b>");
  }

  @Test
  void markup_in_a_programme_stays_as_it_is_in_plain_text() {
    assertThat(letter(LetterKind.RANKING_REMINDER, Language.EN).text())
        .contains("Coast & Hills")
        .doesNotContain("&amp;");
    assertThat(letter(LetterKind.RANKING_REMINDER, Language.EN).html())
        .contains("Coast &amp; Hills");
  }

  private static Document parse(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
  }

  private static List<Element> elements(Document document) {
    NodeList all = document.getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
  }

  private static String bodyText(Document document) {
    return document.getElementsByTagName("body").item(0).getTextContent();
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
