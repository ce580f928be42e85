package studyvisit.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Contact;
import studyvisit.programme.Programme;

/// What every page has around its own content.
///
/// @param path the page's address, in which only the language changes
/// @param title what a browser's tab says, and a screen reader first
/// @param programmes the visits that the page is about: their contacts, their notices
/// @param typed whether a form is on the page, so that another language is had by posting what is
/// typed
record Frame(
    Language language,
    String heading,
    String title,
    String path,
    List<Programme> programmes,
    boolean typed) {
  /// A page inside the frame.
  interface Page {
    Frame frame();

    default Map<String, Map<String, String>> t() {
      return Words.of(frame().language());
    }
  }

  /// Where a visit's privacy notice and accessibility statement are.
  ///
  /// @param visit its name, where there are several; else `""`
  record Notices(String visit, String path) {}

  /// A link to the same page in another language.
  record LanguageLink(String code, String name, boolean current) {}

  static Frame of(String heading, List<Programme> programmes, Language language, String path) {
    String title = heading + " · " + Texts.ofPages(language).get("site.name");
    return new Frame(language, heading, title, path, programmes, false);
  }

  static Frame of(String heading, Programme programme, Language language, String path) {
    return of(heading, List.of(programme), language, path);
  }

  /// The same around a form, with a title that says first if something must be mended.
  Frame ofForm(boolean wrong) {
    String warning = wrong ? Texts.ofPages(language).get("problems.title") + " – " : "";
    return new Frame(language, heading, warning + title, path, programmes, true);
  }

  String lang() {
    return language.code();
  }

  List<LanguageLink> languages() {
    return Stream.of(Language.values())
        .map(other -> new LanguageLink(other.code(), other.ownName(), other == language))
        .toList();
  }

  /// Whom to ask.
  List<Contact> contacts() {
    return programmes.stream().map(Programme::contact).distinct().toList();
  }

  List<Notices> notices() {
    boolean several = programmes.size() > 1;
    return programmes.stream()
        .map(Programme::visit)
        .map(v -> new Notices(several ? v.name().in(language) : "", "/visits/" + v.id()))
        .toList();
  }

  String style() {
    return Assets.STYLE;
  }

  String script() {
    return Assets.SCRIPT;
  }

  String mark() {
    return Assets.MARK;
  }
}
