package studyvisit.web;

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

  /// Whether a browser asks, rather than a program.
  static boolean wantsPage(HttpRequest request) {
    return request.isForm() || request.header("accept").orElse("").contains("text/html");
  }
}
