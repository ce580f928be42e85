package studyvisit.desk;

import java.util.List;
import studyvisit.interest.FieldProblem;
import studyvisit.language.Texts;
import studyvisit.web.Http;
import studyvisit.web.HttpRequest;
import studyvisit.web.Problem;
import studyvisit.web.Reply;

/// Requests of the desk that cannot be served, as problem+json.
final class DeskFaults {
  private DeskFaults() {}

  /// @param code of the texts `fault.<code>.title` and `.detail`
  static Reply of(HttpRequest request, int status, String code) {
    Texts texts = Texts.ofDesk(request.language());
    return Problem.of(
        status, texts.get("fault." + code + ".title"), texts.get("fault." + code + ".detail"));
  }

  /// An answer that failed, or is larger than Lambda hands out.
  static Reply of(HttpRequest request, int status) {
    return of(request, status, status == Http.TOO_LARGE ? "tooMany" : "internal");
  }

  /// @param code of the text `refused.<code>`
  static Reply refused(HttpRequest request, String code) {
    Texts texts = Texts.ofDesk(request.language());
    return Problem.of(409, texts.get("refused.title"), texts.get("refused." + code));
  }

  static Reply invalid(HttpRequest request, List<FieldProblem> problems) {
    return Problem.ofFields(problems, Texts.ofPages(request.language()));
  }
}
