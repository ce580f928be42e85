package studyvisit.desk;

import java.util.Map;
import java.util.Optional;
import studyvisit.interest.InterestKey;
import studyvisit.language.Language;
import studyvisit.paper.IssuePapers;
import studyvisit.paper.Paper;
import studyvisit.web.HttpRequest;
import studyvisit.web.Reply;
import studyvisit.web.Site;

/// The documents about a person's place, handed to organisers and readers: the routes of
/// `IssuePapers` for the desk. Each is noted in the history.
public final class DeskPapers implements Site {
  private static final String PDF = "application/pdf";

  private final IssuePapers issuePapers;
  private final Desk desk;

  public DeskPapers(IssuePapers issuePapers, Desk desk) {
    this.issuePapers = issuePapers;
    this.desk = desk;
  }

  @Override
  public Reply answer(HttpRequest request) {
    return switch (request.route()) {
      case "GET /desk/visits/{visit}/people/{interest}/invitation.pdf" ->
          allowed(request, Paper.INVITATION);
      case "GET /desk/visits/{visit}/people/{interest}/certificate.pdf" ->
          allowed(request, Paper.CERTIFICATE);
      default -> DeskFaults.of(request, 404, "notFound");
    };
  }

  @Override
  public Reply fault(HttpRequest request, int status) {
    return DeskFaults.of(request, status);
  }

  private Reply allowed(HttpRequest request, Paper paper) {
    return DeskSite.allowed(request, pass -> issued(request, paper, pass.organiser()));
  }

  /// In the language of `?language=`, else in the person's own.
  private Reply issued(HttpRequest request, Paper paper, Organiser by) {
    String visit = request.pathParameter("visit");
    InterestKey key = new InterestKey(visit, request.pathParameter("interest"));
    Optional<Language> language = request.queryParameter("language").flatMap(Language::of);
    return switch (issuePapers.issue(paper, key, language)) {
      case IssuePapers.Outcome.Issued(var pdf) -> {
        Deed deed = Deed.of(Deed.Kind.ISSUED, key.id(), Map.of("export", paper.fileName()));
        desk.history().add(desk.entry(visit, by, deed));
        yield Reply.file(PDF, paper.fileName(), pdf);
      }
      case IssuePapers.Outcome.Nobody _ -> DeskFaults.of(request, 404, "noSuchPerson");
      case IssuePapers.Outcome.NotNow _ -> DeskFaults.refused(request, "noPaper");
      case IssuePapers.Outcome.CannotShow _ -> DeskFaults.refused(request, "cannotShow");
    };
  }
}
