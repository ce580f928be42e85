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
import studyvisit.language.When;
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

  public InterestPages(Programmes programmes, SubmitInterest submitInterest, Clock clock) {
    this.programmes = programmes;
    this.submitInterest = submitInterest;
    this.clock = clock;
    this.faults = new Faults(programmes);
  }

  @Override
  public Reply answer(HttpRequest request) {
    return switch (request.route()) {
      case "GET /" -> home(request);
      case "GET /visits/{visit}" -> ofVisit(request, programme -> json(request, programme));
      case "GET /visits/{visit}/form" -> ofVisit(request, programme -> form(request, programme));
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
  public Reply fault(HttpRequest request) {
    return faults.of(request, request.language(), 500, "internal");
  }

  /// The form of the visit whose call is open, or a choice of visits.
  private Reply home(HttpRequest request) {
    return onlyOpen()
        .map(programme -> form(request, programme))
        .orElseGet(() -> Reply.html(200, Pages.visits(programmes.all(), request.language())));
  }

  private Optional<Programme> onlyOpen() {
    List<Programme> open =
        programmes.all().stream()
            .filter(p -> p.visit().callAt(clock.instant()) == Visit.Call.OPEN)
            .toList();
    return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
  }

  private Reply form(HttpRequest request, Programme programme) {
    CallView call = new CallView(programme, request.language(), clock.instant());
    return Reply.html(
        200, call.open() ? Pages.form(call, FormValues.none(), List.of()) : Pages.notOpen(call));
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

  private Reply asset(HttpRequest request) {
    return Assets.find(request.pathParameter("file"))
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
    return switch (submitInterest.submit(object)) {
      case SubmitInterest.Outcome.Accepted(var key) -> received(request, key.visit(), language);
      case SubmitInterest.Outcome.AlreadyReceived(var visit) -> received(request, visit, language);
      case SubmitInterest.Outcome.NotOpen(var programme, var call) ->
          notOpen(request, programme, call, language);
      case SubmitInterest.Outcome.Invalid(var programme, var problems) ->
          invalid(request, programme, problems, language);
    };
  }

  private static Reply received(HttpRequest request, String visit, Language language) {
    return request.isForm()
        ? Reply.seeOther("/visits/" + visit + "/received?lang=" + language.code())
        : Reply.json(202, RECEIVED);
  }

  private Reply notOpen(
      HttpRequest request, Programme programme, Visit.Call call, Language language) {
    if (request.isForm()) {
      return Reply.html(409, Pages.notOpen(new CallView(programme, language, clock.instant())));
    }
    Visit visit = programme.visit();
    boolean early = call == Visit.Call.NOT_YET_OPEN;
    String when = When.instant(early ? visit.opensAt() : visit.closesAt(), visit.zone(), language);
    String code = early ? "notOpenYet" : "closed";
    return Faults.problem(language, 409, code, when, programme.contact().email());
  }

  private Reply invalid(
      HttpRequest request,
      Optional<Programme> programme,
      List<FieldProblem> problems,
      Language language) {
    if (!request.isForm()) return Problem.ofFields(problems, Texts.ofPages(language));
    FormValues typed = FormValues.of(InterestBody.form(request));
    return programme
        .or(this::onlyOpen)
        .map(known -> new CallView(known, language, clock.instant()))
        .map(call -> Reply.html(422, Pages.form(call, typed, problems)))
        .orElseGet(() -> Reply.html(422, Pages.visits(programmes.all(), language)));
  }

  private Reply ofVisit(HttpRequest request, Function<Programme, Reply> answer) {
    return programmes
        .find(request.pathParameter("visit"))
        .map(answer)
        .orElseGet(() -> faults.notFound(request));
  }
}
