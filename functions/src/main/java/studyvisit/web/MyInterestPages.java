package studyvisit.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.Interest;
import studyvisit.interest.MailLinks;
import studyvisit.interest.ManageInterest;
import studyvisit.interest.ManageInterest.Outcome;
import studyvisit.interest.ManageInterest.Owned;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.State;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.paper.Paper;
import studyvisit.paper.VisitCalendar;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;
import studyvisit.programme.Visit;

/// The routes of `ManageInterest`: what an applicant does through the private link. GET only shows.
public final class MyInterestPages implements Site {
  private final Programmes programmes;
  private final ManageInterest manageInterest;
  private final MailLinks mailLinks;
  private final Clock clock;
  private final Faults faults;

  public MyInterestPages(
      Programmes programmes, ManageInterest manageInterest, MailLinks mailLinks, Clock clock) {
    this.programmes = programmes;
    this.manageInterest = manageInterest;
    this.mailLinks = mailLinks;
    this.clock = clock;
    this.faults = new Faults(programmes);
  }

  @Override
  public Reply answer(HttpRequest request) {
    PrivateLink link = new PrivateLink(request.pathParameter("token"));
    return switch (request.route()) {
      case "GET /my/{token}" -> show(request, link);
      case "GET /my/{token}/changes" -> changes(request, link);
      case "GET /my/{token}/visit.ics" -> calendar(request, link);
      case "POST /my/{token}/{act}" -> act(request, link);
      case "POST /links" -> sendFreshLink(request);
      default -> faults.notFound(request);
    };
  }

  @Override
  public Reply fault(HttpRequest request, int status) {
    return faults.of(request, status, "internal");
  }

  private Reply show(HttpRequest request, PrivateLink link) {
    Optional<String> notice = request.queryParameter("notice").filter(Notices::known);
    return manageInterest
        .view(link)
        .map(
            owned ->
                Reply.html(
                    200,
                    Pages.myInterest(
                        owned, link, language(request, owned), notice, clock.instant())))
        .orElseGet(() -> noSuchLink(request));
  }

  private Reply changes(HttpRequest request, PrivateLink link) {
    Optional<Owned> owned = manageInterest.view(link);
    if (owned.isEmpty()) return noSuchLink(request);
    if (!open(owned.get())) return Reply.seeOther(page(request, link, "refused.closed"));
    FormValues values = FormValues.of(owned.get().interest().answers());
    Language language = language(request, owned.get());
    return Reply.html(200, Pages.changes(owned.get(), link, language, values, List.of()));
  }

  /// The changes as typed so far, in the language of the address; nothing is stored.
  private Reply typed(HttpRequest request, PrivateLink link) {
    Optional<Owned> owned = manageInterest.view(link);
    if (owned.isEmpty()) return noSuchLink(request);
    if (!open(owned.get())) return Reply.seeOther(page(request, link, "refused.closed"));
    FormValues typed = FormValues.of(InterestBody.form(request));
    return Reply.html(200, Pages.changes(owned.get(), link, request.language(), typed, List.of()));
  }

  private Reply calendar(HttpRequest request, PrivateLink link) {
    return manageInterest
        .view(link)
        .map(owned -> calendar(request, link, owned))
        .orElseGet(() -> noSuchLink(request));
  }

  private Reply calendar(HttpRequest request, PrivateLink link, Owned owned) {
    Interest interest = owned.interest();
    Programme programme = owned.programme();
    Language language = language(request, owned);
    Instant now = clock.instant();
    if (!Paper.CALENDAR.isFor(interest, owned.told(), programme.visit(), now)) {
      return Faults.refused(request, link, owned, "noPaper");
    }
    return Reply.of(
            200,
            VisitCalendar.MEDIA_TYPE,
            VisitCalendar.of(programme, interest.key(), owned.region(), language, now))
        .savedAs(Paper.CALENDAR.fileName());
  }

  private Reply act(HttpRequest request, PrivateLink link) {
    return switch (request.pathParameter("act")) {
      case "confirmation" -> done(request, link, manageInterest.confirm(link), "confirmed");
      case "withdrawal" -> done(request, link, manageInterest.withdraw(link), "withdrawn");
      case "return" -> done(request, link, manageInterest.comeBack(link), "returned");
      case "unsubscription" -> done(request, link, manageInterest.stopReminders(link), "reminders");
      case "erasure" -> erase(request, link);
      case "form" -> typed(request, link);
      case "link" -> mailed(request, mailLinks.renew(link, request.source()));
      case "revocation" -> mailed(request, mailLinks.replaceAll(link));
      case "changes" -> withFields(request, fields -> change(request, link, fields));
      case "answer" -> withFields(request, fields -> answerPlace(request, link, fields));
      default -> faults.notFound(request);
    };
  }

  /// Cannot be taken back: a form's button counts only with the tick beside it.
  private Reply erase(HttpRequest request, PrivateLink link) {
    boolean sure = InterestBody.form(request).containsKey("sure");
    return request.isForm() && !sure
        ? Reply.seeOther(page(request, link, "refused.notSure"))
        : done(request, link, manageInterest.erase(link), "erased");
  }

  private Reply change(
      HttpRequest request, PrivateLink link, Map<String, @Nullable Object> fields) {
    return done(request, link, manageInterest.change(link, fields), "changed");
  }

  private Reply answerPlace(
      HttpRequest request, PrivateLink link, Map<String, @Nullable Object> fields) {
    Object answer = fields.get("answer");
    boolean accepts = State.ACCEPTED.code().equals(answer);
    if (!accepts && !State.DECLINED.code().equals(answer)) {
      return invalid(request, FieldProblem.of("answer", "unknown"));
    }
    return done(request, link, manageInterest.answer(link, accepts), "answered");
  }

  private Reply sendFreshLink(HttpRequest request) {
    return withFields(
        request,
        fields -> {
          if (!(fields.get("visit") instanceof String visit) || programmes.find(visit).isEmpty()) {
            return invalid(request, FieldProblem.of("visit", "unknown"));
          }
          if (fields.get("email") instanceof String email)
            mailLinks.toAddress(visit, email, request.source());
          return linkSent(request, programmes.find(visit));
        });
  }

  private static Reply linkSent(HttpRequest request, Optional<Programme> programme) {
    return request.isForm()
        ? Reply.html(200, Pages.linkSent(programme, language(request)))
        : Reply.json(202, Map.of("status", "received"));
  }

  /// Tells what became of an act: JSON to programs, to browsers a page that a reload does not post
  /// again.
  private Reply done(HttpRequest request, PrivateLink link, Outcome outcome, String notice) {
    return switch (outcome) {
      case Outcome.NoSuchLink _ -> noSuchLink(request);
      case Outcome.Done(var owned, var already) when !request.isForm() ->
          Reply.json(200, status(owned, already));
      case Outcome.Done(_, var already) ->
          Reply.seeOther(page(request, link, already ? Notices.already(notice) : "done." + notice));
      case Outcome.Erased(var programme) ->
          request.isForm()
              ? Reply.html(200, Pages.erased(programme, language(request)))
              : Reply.json(200, Map.of("status", "erased"));
      case Outcome.Refused(_, var code) when request.isForm() ->
          Reply.seeOther(page(request, link, "refused." + code));
      case Outcome.Refused(var owned, var code) -> {
        Texts texts = Texts.ofPages(language(request, owned));
        yield Problem.of(409, texts.get("refused.title"), texts.get("refused." + code));
      }
      case Outcome.Invalid(var owned, var problems) when request.isForm() -> {
        FormValues typed = FormValues.of(InterestBody.form(request));
        Language language = language(request, owned);
        yield Reply.html(422, Pages.changes(owned, link, language, typed, problems));
      }
      case Outcome.Invalid(var owned, var problems) ->
          Problem.ofFields(problems, Texts.ofPages(language(request, owned)));
    };
  }

  private Reply withFields(
      HttpRequest request, Function<Map<String, @Nullable Object>, Reply> answer) {
    return switch (InterestBody.read(request)) {
      case InterestBody.Read.Fields(var fields) -> answer.apply(fields);
      case InterestBody.Read.Refused(var fault) -> faults.of(request, fault);
    };
  }

  private Reply mailed(HttpRequest request, boolean known) {
    return known ? linkSent(request, Optional.empty()) : noSuchLink(request);
  }

  private Reply noSuchLink(HttpRequest request) {
    PrivateLink link = new PrivateLink(request.pathParameter("token"));
    return faults.noSuchLink(request, mailLinks.canRenew(link));
  }

  private Reply invalid(HttpRequest request, FieldProblem problem) {
    Language language = language(request);
    return request.isForm()
        ? faults.of(request, language, 422, "malformed")
        : Problem.ofFields(List.of(problem), Texts.ofPages(language));
  }

  private boolean open(Owned owned) {
    return owned.programme().visit().callAt(clock.instant()) == Visit.Call.OPEN;
  }

  private static Language language(HttpRequest request) {
    return InterestBody.language(request).orElseGet(request::language);
  }

  /// The language that the request asks for, else the person's own.
  private static Language language(HttpRequest request, Owned owned) {
    return InterestBody.language(request).orElseGet(() -> owned.interest().answers().language());
  }

  private static String page(HttpRequest request, PrivateLink link, String notice) {
    String lang = InterestBody.language(request).map(l -> "&lang=" + l.code()).orElse("");
    return "/my/" + link.token() + "?notice=" + notice + lang;
  }

  private static Map<String, Object> status(Owned owned, boolean already) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("status", owned.told().code());
    status.put("already", already);
    return status;
  }
}
