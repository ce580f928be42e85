package studyvisit.web;

import studyvisit.interest.PrivateLink;
import studyvisit.paper.IssuePapers;
import studyvisit.paper.IssuePapers.Outcome;
import studyvisit.paper.Paper;

/// The routes of `IssuePapers`: documents as PDF. GET changes nothing.
public final class PaperPages implements Site {
  private static final String PDF = "application/pdf";

  private final IssuePapers issuePapers;
  private final Faults faults;

  public PaperPages(IssuePapers issuePapers) {
    this.issuePapers = issuePapers;
    this.faults = new Faults(issuePapers.programmes());
  }

  @Override
  public Reply answer(HttpRequest request) {
    return switch (request.route()) {
      case "GET /my/{token}/invitation.pdf" -> mine(request, Paper.INVITATION);
      case "GET /my/{token}/certificate.pdf" -> mine(request, Paper.CERTIFICATE);
      default -> faults.notFound(request);
    };
  }

  @Override
  public Reply fault(HttpRequest request, int status) {
    return faults.of(request, status, "internal");
  }

  private Reply mine(HttpRequest request, Paper paper) {
    PrivateLink link = new PrivateLink(request.pathParameter("token"));
    return switch (issuePapers.issue(paper, link, InterestBody.language(request))) {
      case Outcome.Issued(var pdf) -> Reply.file(PDF, paper.fileName(), pdf);
      case Outcome.Nobody _ -> faults.noSuchLink(request, issuePapers.hasEnded(link));
      case Outcome.NotNow(var owned) -> Faults.refused(request, link, owned, "noPaper");
      case Outcome.CannotShow(var owned, _) -> Faults.refused(request, link, owned, "letters");
    };
  }
}
