package studyvisit.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.interest.AddressTrouble;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.Interest;
import studyvisit.interest.Mailed;
import studyvisit.interest.ManageInterest.Owned;
import studyvisit.interest.Placement;
import studyvisit.interest.PrivateLink;
import studyvisit.journey.PrepareJourney;
import studyvisit.journey.PrepareJourney.Everything;
import studyvisit.journey.PrepareJourney.Outcome;
import studyvisit.journey.PrepareJourney.Prepared;
import studyvisit.journey.Traveller;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programmes;

/// The routes of `PrepareJourney`, the one function that reads what people told for their journey.
public final class JourneyPages implements Site {
  private final PrepareJourney prepareJourney;
  private final Faults faults;

  public JourneyPages(Programmes programmes, PrepareJourney prepareJourney) {
    this.prepareJourney = prepareJourney;
    this.faults = new Faults(programmes);
  }

  @Override
  public Reply answer(HttpRequest request) {
    PrivateLink link = new PrivateLink(request.pathParameter("token"));
    return switch (request.route()) {
      case "GET /my/{token}/journey" -> show(request, link);
      case "POST /my/{token}/journey" -> keep(request, link);
      case "POST /my/{token}/journey/form" -> typed(request, link);
      case "POST /my/{token}/journey/removal" -> done(request, link, prepareJourney.forget(link));
      case "GET /my/{token}/export" -> export(request, link);
      default -> faults.notFound(request);
    };
  }

  @Override
  public Reply fault(HttpRequest request, int status) {
    return faults.of(request, status, "internal");
  }

  private Reply show(HttpRequest request, PrivateLink link) {
    Optional<Prepared> found = prepareJourney.view(link);
    if (found.isEmpty()) return noSuchLink(request, link);
    Owned owned = found.get().owned();
    if (!prepareJourney.open(owned)) return Faults.refused(request, link, owned, "noJourney");
    FormValues values =
        found.get().traveller().map(FormValues::of).orElseGet(() -> FormValues.of(Map.of()));
    return page(200, request, link, owned, values, List.of());
  }

  /// What is typed so far, in the language of the address; nothing is stored.
  private Reply typed(HttpRequest request, PrivateLink link) {
    Optional<Prepared> found = prepareJourney.view(link);
    if (found.isEmpty()) return noSuchLink(request, link);
    Owned owned = found.get().owned();
    if (!prepareJourney.open(owned)) return Faults.refused(request, link, owned, "noJourney");
    FormValues values = FormValues.of(InterestBody.form(request));
    return Reply.html(
        200, JourneyPage.of(owned, link, request.language(), values, List.of()).html());
  }

  private Reply keep(HttpRequest request, PrivateLink link) {
    return switch (InterestBody.read(request)) {
      case InterestBody.Read.Fields(var fields) ->
          done(request, link, prepareJourney.keep(link, fields));
      case InterestBody.Read.Refused(var fault) -> faults.of(request, fault);
    };
  }

  private Reply done(HttpRequest request, PrivateLink link, Outcome outcome) {
    return switch (outcome) {
      case Outcome.NoSuchLink _ -> noSuchLink(request, link);
      case Outcome.NoJourney(var owned) -> Faults.refused(request, link, owned, "noJourney");
      case Outcome.Kept _ -> told(request, link, "kept", "done.journey");
      case Outcome.Forgotten _ -> told(request, link, "removed", "done.journeyRemoved");
      case Outcome.Invalid(var owned, var problems) when request.isForm() ->
          page(422, request, link, owned, FormValues.of(InterestBody.form(request)), problems);
      case Outcome.Invalid(var owned, var problems) ->
          Problem.ofFields(problems, Texts.ofPages(language(request, owned)));
    };
  }

  private static Reply told(HttpRequest request, PrivateLink link, String status, String notice) {
    if (!request.isForm()) return Reply.json(200, Map.of("status", status));
    String lang = InterestBody.language(request).map(l -> "&lang=" + l.code()).orElse("");
    return Reply.seeOther("/my/" + link.token() + "?notice=" + notice + lang);
  }

  private static Reply page(
      int status,
      HttpRequest request,
      PrivateLink link,
      Owned owned,
      FormValues values,
      List<FieldProblem> problems) {
    Language language = language(request, owned);
    return Reply.html(status, JourneyPage.of(owned, link, language, values, problems).html());
  }

  private Reply export(HttpRequest request, PrivateLink link) {
    return prepareJourney
        .everything(link)
        .map(everything -> Reply.json(200, exported(everything)).savedAs("interest.json"))
        .orElseGet(() -> noSuchLink(request, link));
  }

  private static Map<String, Object> exported(Everything everything) {
    Interest interest = everything.owned().interest();
    Map<String, Object> export = new LinkedHashMap<>();
    export.put("id", interest.key().id());
    export.put("visit", interest.key().visit());
    export.put("state", everything.owned().told().code());
    export.put("receivedAt", interest.receivedAt().toString());
    interest.confirmedAt().ifPresent(at -> export.put("confirmedAt", at.toString()));
    export.put("reminders", interest.reminders());
    interest.trouble().map(AddressTrouble::code).ifPresent(code -> export.put("trouble", code));
    if (!interest.attended().isEmpty()) export.put("attended", List.copyOf(interest.attended()));
    export.put("answers", AnswersObject.of(interest.answers()));
    everything
        .owned()
        .placement()
        .map(Placement::object)
        .ifPresent(published -> export.put("published", published));
    everything.traveller().map(Traveller::object).ifPresent(told -> export.put("journey", told));
    export.put("letters", everything.letters().stream().map(JourneyPages::letter).toList());
    return export;
  }

  private static Map<String, Object> letter(Mailed mailed) {
    Map<String, Object> letter = new LinkedHashMap<>();
    letter.put("kind", mailed.kind());
    letter.put("occasion", mailed.occasion());
    letter.put("outcome", mailed.outcome());
    letter.put("at", mailed.at().toString());
    if (!mailed.why().isEmpty()) letter.put("why", mailed.why());
    return letter;
  }

  private Reply noSuchLink(HttpRequest request, PrivateLink link) {
    return faults.noSuchLink(request, prepareJourney.hasEnded(link));
  }

  private static Language language(HttpRequest request, Owned owned) {
    return InterestBody.language(request).orElseGet(() -> owned.interest().answers().language());
  }
}
