package studyvisit.desk;

import java.util.Optional;
import java.util.function.Function;
import studyvisit.desk.Organiser.Pass;
import studyvisit.language.Language;
import studyvisit.programme.Programme;
import studyvisit.report.TrySplit;
import studyvisit.web.HttpRequest;
import studyvisit.web.Reply;
import studyvisit.web.Site;

/// The routes of `OrganiseVisit`. What the authorizer let pass is looked at again: only the two
/// groups of the desk may read, only organisers may change.
public final class DeskSite implements Site {
  private final Desk desk;
  private final DeskFiles files;
  private final ReadRoutes read;
  private final OverviewRoutes overview;
  private final ProposalRoutes proposal;
  private final ChangeRoutes change;
  private final ExportRoutes exports;
  private final MeetingRoutes meetings;
  private final ImportRoutes imports;
  private final LetterRoutes letters;
  private final SplitRoutes split;
  private final PublicationRoutes publications;

  public DeskSite(Desk desk, SignIn signIn) {
    this.desk = desk;
    this.files = new DeskFiles(signIn);
    this.read = new ReadRoutes(desk);
    this.overview = new OverviewRoutes(desk);
    this.proposal = new ProposalRoutes(desk);
    this.change = new ChangeRoutes(desk);
    this.meetings = new MeetingRoutes(desk);
    this.imports = new ImportRoutes(desk);
    this.letters = new LetterRoutes(desk);
    TrySplit trySplit = new TrySplit(desk.programmes(), desk.interests(), desk.clock());
    this.split = new SplitRoutes(desk, trySplit);
    this.exports = new ExportRoutes(desk, meetings, split);
    this.publications = new PublicationRoutes(desk, trySplit);
  }

  /// What an organiser asks for, once it is known that they may.
  record Call(HttpRequest request, Pass pass, Programme programme) {
    Language language() {
      return request.language();
    }

    String visit() {
      return programme.visit().id();
    }

    Organiser by() {
      return pass.organiser();
    }
  }

  @Override
  public Reply answer(HttpRequest request) {
    return switch (request.route()) {
      case "GET /desk" -> page(request);
      case "GET /desk/assets/{version}/{file}" -> file(request);
      case "GET /desk/visits" -> allowed(request, pass -> read.visits(request, pass));
      case "GET /desk/visits/{visit}" -> reading(request, read::visit);
      case "GET /desk/visits/{visit}/people" -> reading(request, read::people);
      case "GET /desk/visits/{visit}/people/{interest}" -> reading(request, read::person);
      case "GET /desk/visits/{visit}/overview" -> reading(request, overview::overview);
      case "GET /desk/visits/{visit}/proposal" -> reading(request, proposal::proposal);
      case "GET /desk/visits/{visit}/history" -> reading(request, read::history);
      case "GET /desk/visits/{visit}/exports/{file}" -> reading(request, exports::export);
      case "GET /desk/visits/{visit}/meetings" -> reading(request, meetings::meetings);
      case "POST /desk/visits/{visit}/meetings/absences" -> changing(request, meetings::away);
      case "POST /desk/visits/{visit}/meetings/hours" -> changing(request, meetings::setHours);
      case "POST /desk/visits/{visit}/people" -> changing(request, change::enter);
      case "POST /desk/visits/{visit}/people/{interest}/{act}" -> changing(request, change::act);
      case "POST /desk/visits/{visit}/imports" -> changing(request, imports::importSheet);
      case "POST /desk/visits/{visit}/selection" -> changing(request, change::select);
      case "POST /desk/visits/{visit}/attendance" -> changing(request, change::attendance);
      case "GET /desk/visits/{visit}/campaigns" -> reading(request, letters::campaigns);
      case "POST /desk/visits/{visit}/campaigns/{kind}/{act}" -> changing(request, letters::act);
      case "GET /desk/visits/{visit}/letters/{kind}" -> reading(request, letters::letter);
      case "GET /desk/visits/{visit}/split" -> reading(request, split::split);
      case "GET /desk/visits/{visit}/split/run" -> reading(request, split::current);
      case "POST /desk/visits/{visit}/split/rules" -> changing(request, split::save);
      case "POST /desk/visits/{visit}/split/runs" -> changing(request, split::run);
      case "POST /desk/visits/{visit}/publications" -> changing(request, publications::publish);
      default -> DeskFaults.of(request, 404, "notFound");
    };
  }

  @Override
  public Reply fault(HttpRequest request, int status) {
    return DeskFaults.of(request, status);
  }

  /// The desk without any data: it asks for them once somebody has signed in.
  private Reply page(HttpRequest request) {
    return Reply.html(200, files.page(request.language()))
        .with("content-security-policy", files.securityPolicy());
  }

  private Reply file(HttpRequest request) {
    return files
        .find(request.pathParameter("version"), request.pathParameter("file"))
        .map(
            file ->
                Reply.of(200, file.mediaType(), file.text())
                    .with("cache-control", "public, max-age=31536000, immutable"))
        .orElseGet(() -> DeskFaults.of(request, 404, "notFound"));
  }

  private Reply reading(HttpRequest request, Function<Call, Reply> answer) {
    return allowed(request, pass -> ofVisit(request, pass, answer));
  }

  private Reply changing(HttpRequest request, Function<Call, Reply> answer) {
    return allowed(
        request,
        pass ->
            pass.mayChange()
                ? ofVisit(request, pass, answer)
                : DeskFaults.of(request, 403, "readOnly"));
  }

  /// Lets in whom the token puts into a group.
  static Reply allowed(HttpRequest request, Function<Pass, Reply> answer) {
    Optional<Pass> pass = Pass.of(request.claims());
    return pass.map(answer).orElseGet(() -> DeskFaults.of(request, 403, "noGroup"));
  }

  private Reply ofVisit(HttpRequest request, Pass pass, Function<Call, Reply> answer) {
    return desk.programmes()
        .find(request.pathParameter("visit"))
        .map(programme -> answer.apply(new Call(request, pass, programme)))
        .orElseGet(() -> DeskFaults.of(request, 404, "noSuchVisit"));
  }
}
