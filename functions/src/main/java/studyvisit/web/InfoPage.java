package studyvisit.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.language.When;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;

/// A page of headings and paragraphs: the privacy notice, the accessibility statement.
@JStache(path = "info")
record InfoPage(Frame frame, String visit, String lead, List<Section> sections)
    implements Frame.Page {
  /// @param paragraphs under the heading
  record Section(String heading, List<String> paragraphs) {}

  /// The notice in the version that the visit's applicants accept.
  static InfoPage privacy(Programme programme, Language language) {
    Visit visit = programme.visit();
    Texts notice = Texts.ofNotice(visit.noticeVersion(), language);
    return page(
        programme,
        notice,
        "privacy",
        visit.noticeVersion(),
        programme.contact().name(),
        programme.contact().email(),
        When.day(visit.to(), language),
        visit.retention().links().toDays(),
        visit.retention().travellers().toDays(),
        visit.retention().interests().toDays(),
        visit.retention().unconfirmed().toDays());
  }

  static InfoPage accessibility(Programme programme, Language language) {
    return page(
        programme, Texts.ofAccessibility(language), "accessibility", programme.contact().email());
  }

  /// A bundle holds `title`, `lead`, and for each section from 1 on `<n>` and `<n>.1`, `<n>.2`, …
  private static InfoPage page(Programme programme, Texts texts, String path, Object... values) {
    Visit visit = programme.visit();
    Frame frame =
        Frame.of(
            texts.get("title"), programme, texts.language(), "/visits/" + visit.id() + "/" + path);
    List<Section> sections =
        numbered(texts, "")
            .map(
                key ->
                    new Section(
                        texts.get(key, values),
                        numbered(texts, key + ".").map(p -> texts.get(p, values)).toList()))
            .toList();
    return new InfoPage(
        frame, visit.name().in(texts.language()), texts.get("lead", values), sections);
  }

  private static Stream<String> numbered(Texts texts, String prefix) {
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> prefix + i)
        .takeWhile(texts.all()::containsKey);
  }

  String heading() {
    return frame.heading();
  }
}
