package studyvisit.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.AnswersForm;
import studyvisit.interest.AnswersForm.Reading;
import studyvisit.interest.BotSigns;
import studyvisit.interest.FieldProblem;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.language.When;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;

/// A visit's form: empty, as typed, with its problems, and to read once more. Nothing here is
/// stored.
final class FormPages {
  private final Clock clock;
  private final Faults faults;

  FormPages(Clock clock, Faults faults) {
    this.clock = clock;
    this.faults = faults;
  }

  Reply empty(HttpRequest request, Programme programme) {
    return form(
        200, call(programme, request.language()), FormValues.none(clock.instant()), List.of());
  }

  /// The form with what is typed in it, in the language of the address.
  Reply typed(HttpRequest request, Programme programme) {
    return request.isForm()
        ? form(200, call(programme, request.language()), values(request), List.of())
        : faults.of(request, InterestBody.Fault.UNSUPPORTED_TYPE);
  }

  /// Whether what is typed could be sent: all of it, to read once more, or its problems.
  Reply check(HttpRequest request, Programme programme) {
    return switch (InterestBody.read(request)) {
      case InterestBody.Read.Refused(var fault) -> faults.of(request, fault);
      case InterestBody.Read.Fields(var object) -> check(request, programme, object);
    };
  }

  /// What was sent, with what is wrong with it.
  Reply invalid(
      HttpRequest request, Programme programme, Language language, List<FieldProblem> problems) {
    return form(422, call(programme, language), values(request), problems);
  }

  /// That the call is not open yet, or has closed.
  Reply notOpen(HttpRequest request, Programme programme, Visit.Call call, Language language) {
    if (request.isForm()) return Reply.html(409, Pages.notOpen(call(programme, language)));
    Visit visit = programme.visit();
    boolean early = call == Visit.Call.NOT_YET_OPEN;
    String when = When.instant(early ? visit.opensAt() : visit.closesAt(), visit.zone(), language);
    String code = early ? "notOpenYet" : "closed";
    return Faults.problem(language, 409, code, when, programme.contact().email());
  }

  private Reply check(
      HttpRequest request, Programme programme, Map<String, @Nullable Object> object) {
    CallView call = call(programme, language(request, object));
    Visit.Call state = programme.visit().callAt(call.now());
    if (state != Visit.Call.OPEN) return notOpen(request, programme, state, call.language());
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(object);
    fields.keySet().removeAll(BotSigns.FIELDS); // for the post to judge
    fields.put("visit", programme.visit().id());
    fields.put("language", call.language().code());
    return switch (AnswersForm.read(fields, Optional.of(programme), clock.instant())) {
      case Reading.Invalid(var problems) when request.isForm() ->
          form(422, call, values(request), problems);
      case Reading.Invalid(var problems) ->
          Problem.ofFields(problems, Texts.ofPages(call.language()));
      case Reading.Valid(var answers) when request.isForm() ->
          Reply.html(200, Pages.check(call, answers, InterestBody.form(request)));
      case Reading.Valid _ -> Reply.json(200, Map.of("status", "complete"));
    };
  }

  private static Reply form(
      int status, CallView call, FormValues values, List<FieldProblem> problems) {
    return Reply.html(
        status, call.open() ? Pages.form(call, values, problems) : Pages.notOpen(call));
  }

  private CallView call(Programme programme, Language language) {
    return new CallView(programme, language, clock.instant());
  }

  /// That of the address, which a change of language sets, before that in which the form was shown.
  private static Language language(HttpRequest request, Map<String, @Nullable Object> fields) {
    return request
        .queryParameter("lang")
        .flatMap(Language::of)
        .or(() -> InterestBody.language(request, fields))
        .orElseGet(request::language);
  }

  private static FormValues values(HttpRequest request) {
    return FormValues.of(InterestBody.form(request));
  }
}
