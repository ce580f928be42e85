package studyvisit.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SubmitInterest;
import studyvisit.json.Json;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;
import studyvisit.programme.Visit;
import studyvisit.programme.VisitJson;

/// The routes of `SubmitInterest`: the call, its form, and taking an interest.
public final class InterestPages implements Site {
  private static final Map<String, String> RECEIVED = Map.of("status", "received");

  private final Programmes programmes;
  private final SubmitInterest submitInterest;
  private final Clock clock;
  private final Faults faults;
  private final FormPages forms;

  public InterestPages(Programmes programmes, SubmitInterest submitInterest, Clock clock) {
    this.programmes = programmes;
    this.submitInterest = submitInterest;
    this.clock = clock;
    this.faults = new Faults(programmes);
    this.forms = new FormPages(clock, faults);
  }

  @Override
  public Reply answer(HttpRequest request) {
    return switch (request.route()) {
      case "GET /" -> home(request);
      case "GET /visits/{visit}" -> ofVisit(request, programme -> json(request, programme));
      case "GET /visits/{visit}/form" ->
          ofVisit(request, programme -> forms.empty(request, programme));
      case "POST /visits/{visit}/form" -> ofVisit(request, p -> forms.typed(request, p));
      case "POST /visits/{visit}/check" -> ofVisit(request, p -> forms.check(request, p));
      case "GET /visits/{visit}/received" ->
          ofVisit(request, p -> Reply.html(200, Pages.received(p, request.language())));
      case "GET /visits/{visit}/privacy" ->
          ofVisit(request, p -> Reply.html(200, Pages.privacy(p, request.language())));
      case "GET /visits/{visit}/accessibility" ->
          ofVisit(request, p -> Reply.html(200, Pages.accessibility(p, request.language())));
      case "GET /assets/{file}" -> asset(request);
      case "POST /interests" -> submit(request);
      default -> faults.notFound(request);
    };
  }

  @Override
  public Reply fault(HttpRequest request, int status) {
    return faults.of(request, status, "internal");
  }

  /// The form of the visit whose call is open, or a choice of visits.
  private Reply home(HttpRequest request) {
    return onlyOpen()
        .map(programme -> forms.empty(request, programme))
        .orElseGet(() -> Reply.html(200, Pages.visits(programmes.all(), request.language())));
  }

  private Optional<Programme> onlyOpen() {
    List<Programme> open =
        programmes.all().stream()
            .filter(p -> p.visit().callAt(clock.instant()) == Visit.Call.OPEN)
            .toList();
    return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
  }

  private Reply json(HttpRequest request, Programme programme) {
    Language language = request.language();
    String body = Json.text(VisitJson.of(programme, language));
    Reply reply =
        Reply.of(200, "application/json", body)
            .with("cache-control", "public, max-age=60")
            .with("content-language", language.code())
            .with("vary", "accept-language");
    return Http.unlessKnown(request, '"' + PrivateLink.sha256(body).substring(0, 20) + '"', reply);
  }

  /// Nobody waits for the script: while it is fetched, the post is made ready for.
  private Reply asset(HttpRequest request) {
    String file = request.pathParameter("file");
    if (Assets.SCRIPT.endsWith("/" + file)) submitInterest.prepare();
    return Assets.find(file)
        .map(
            asset ->
                Reply.of(200, asset.mediaType(), asset.text())
                    .with("cache-control", "public, max-age=31536000, immutable"))
        .orElseGet(() -> faults.notFound(request));
  }

  private Reply submit(HttpRequest request) {
    return switch (InterestBody.read(request)) {
      case InterestBody.Read.Refused(var fault) -> faults.of(request, fault);
      case InterestBody.Read.Fields(var object) -> submit(request, object);
    };
  }

  private Reply submit(HttpRequest request, Map<String, @Nullable Object> object) {
    Language language = InterestBody.language(request, object).orElseGet(request::language);
    return switch (submitInterest.submit(object, request.source())) {
      case SubmitInterest.Outcome.Accepted(var key) -> received(request, key.visit(), language);
      case SubmitInterest.Outcome.AlreadyReceived(var visit) -> received(request, visit, language);
      case SubmitInterest.Outcome.NotOpen(var programme, var call) ->
          forms.notOpen(request, programme, call, language);
      case SubmitInterest.Outcome.Invalid(var programme, var problems) ->
          invalid(request, programme, problems, language);
    };
  }

  private static Reply received(HttpRequest request, String visit, Language language) {
    return request.isForm()
        ? Reply.seeOther("/visits/" + visit + "/received?lang=" + language.code())
        : Reply.json(202, RECEIVED);
  }

  private Reply invalid(
      HttpRequest request,
      Optional<Programme> programme,
      List<FieldProblem> problems,
      Language language) {
    if (!request.isForm()) return Problem.ofFields(problems, Texts.ofPages(language));
    return programme
        .or(this::onlyOpen)
        .map(known -> forms.invalid(request, known, language, problems))
        .orElseGet(() -> Reply.html(422, Pages.visits(programmes.all(), language)));
  }

  private Reply ofVisit(HttpRequest request, Function<Programme, Reply> answer) {
    return programmes
        .find(request.pathParameter("visit"))
        .map(answer)
        .orElseGet(() -> faults.notFound(request));
  }
}
