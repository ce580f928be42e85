package studyvisit.web;

import java.util.Optional;
import studyvisit.interest.ManageInterest.Owned;
import studyvisit.interest.PrivateLink;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programmes;

/// Requests that cannot be served, answered as a page to a browser and as problem+json to others.
final class Faults {
  private final Programmes programmes;

  Faults(Programmes programmes) {
    this.programmes = programmes;
  }

  Reply notFound(HttpRequest request) {
    return of(request, request.language(), 404, "notFound");
  }

  /// In the language of the form that was posted, if one was.
  Reply of(HttpRequest request, int status, String code) {
    Language language = InterestBody.language(request).orElseGet(request::language);
    return of(request, language, status, code);
  }

  Reply of(HttpRequest request, InterestBody.Fault fault) {
    return of(request, request.language(), fault.status, fault.code);
  }

  /// @param code of the texts `fault.<code>.title` and `.detail`
  Reply of(HttpRequest request, Language language, int status, String code) {
    if (!wantsPage(request)) return problem(language, status, code);
    Texts texts = Texts.ofPages(language);
    String title = texts.get("fault." + code + ".title");
    String detail = texts.get("fault." + code + ".detail");
    return Reply.html(status, Pages.fault(language, title, detail, programmes.all()));
  }

  /// @param values fill the detail's placeholders
  static Reply problem(Language language, int status, String code, Object... values) {
    Texts texts = Texts.ofPages(language);
    return Problem.of(
        status,
        texts.get("fault." + code + ".title"),
        texts.get("fault." + code + ".detail", values));
  }

  /// A link that has ended can be renewed by a button; one that was revoked or never was, by giving
  /// the address.
  ///
  /// @param ended whether it was somebody's
  Reply noSuchLink(HttpRequest request, boolean ended) {
    PrivateLink link = new PrivateLink(request.pathParameter("token"));
    Language language = InterestBody.language(request).orElseGet(request::language);
    int status = ended ? 410 : 404;
    if (!wantsPage(request)) return problem(language, status, ended ? "endedLink" : "noSuchLink");
    return Reply.html(
        status,
        ended
            ? Pages.endedLink(link, language, programmes.all())
            : Pages.noSuchLink(language, programmes.all()));
  }

  /// Sends a browser back to the person's page, which says why; a problem to programs.
  ///
  /// @param code of the text `refused.<code>`
  static Reply refused(HttpRequest request, PrivateLink link, Owned owned, String code) {
    Optional<Language> asked = InterestBody.language(request);
    if (wantsPage(request)) {
      String lang = asked.map(language -> "&lang=" + language.code()).orElse("");
      return Reply.seeOther("/my/" + link.token() + "?notice=refused." + code + lang);
    }
    Texts texts = Texts.ofPages(asked.orElseGet(() -> owned.interest().answers().language()));
    return Problem.of(409, texts.get("refused.title"), texts.get("refused." + code));
  }

  /// Whether a browser asks, rather than a program.
  static boolean wantsPage(HttpRequest request) {
    return request.isForm() || request.header("accept").orElse("").contains("text/html");
  }
}
