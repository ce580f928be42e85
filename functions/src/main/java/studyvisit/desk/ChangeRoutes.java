package studyvisit.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import studyvisit.desk.DeskSite.Call;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.InterestKey;
import studyvisit.programme.Visit;
import studyvisit.web.Reply;

/// What organisers change. Each change says which version of a person it was made from.
final class ChangeRoutes {
  private static final FieldProblem MISSING = FieldProblem.of("people", "missing");
  private static final FieldProblem UNKNOWN = FieldProblem.of("to", "unknown");

  private final Desk desk;
  private final EnterPerson enterPerson;
  private final ChangePerson changePerson;
  private final SelectPeople selectPeople;
  private final MarkAttendance markAttendance;

  ChangeRoutes(Desk desk) {
    this.desk = desk;
    this.enterPerson = new EnterPerson(desk);
    this.changePerson = new ChangePerson(desk);
    this.selectPeople = new SelectPeople(desk);
    this.markAttendance = new MarkAttendance(desk);
  }

  Reply enter(Call call) {
    return DeskBody.with(
        call.request(),
        body -> reply(call, enterPerson.enter(call.by(), call.programme(), body.fields()), 201));
  }

  Reply act(Call call) {
    InterestKey key = new InterestKey(call.visit(), call.request().pathParameter("interest"));
    return DeskBody.with(call.request(), body -> reply(call, outcome(call, key, body), 200));
  }

  private Outcome outcome(Call call, InterestKey key, DeskBody body) {
    Asked asked = new Asked(call.by(), key, body.number("version"));
    return switch (call.request().pathParameter("act")) {
      case "note" -> changePerson.note(call.by(), key, body.text("note"));
      case "address" -> changePerson.correctAddress(asked, body.text("email"));
      case "duplicate" -> changePerson.markDuplicate(asked, body.text("of"));
      case "release" -> changePerson.release(asked);
      case "erasure" -> changePerson.erase(asked);
      default -> Outcome.Invalid.of("act", "unknown");
    };
  }

  /// Puts one or many people somewhere; says of each what became of it.
  Reply select(Call call) {
    return DeskBody.with(
        call.request(),
        body -> {
          Optional<Selection> to = Selection.of(body.text("to"));
          if (to.isEmpty()) return DeskFaults.invalid(call.request(), List.of(UNKNOWN));
          return many(call, body, asked -> selectPeople.select(asked, to.get()));
        });
  }

  /// Records who came to a part of the visit, or takes it back; says of each what became of it.
  Reply attendance(Call call) {
    return DeskBody.with(
        call.request(),
        body -> {
          Visit visit = call.programme().visit();
          Optional<Visit.Part> part =
              visit.attendable().stream()
                  .filter(each -> each.id().equals(body.text("part")))
                  .findFirst();
          if (part.isEmpty())
            return DeskFaults.invalid(call.request(), List.of(FieldProblem.of("part", "unknown")));
          if (!(body.fields().get("came") instanceof Boolean came))
            return DeskFaults.invalid(call.request(), List.of(FieldProblem.of("came", "missing")));
          LocalDate today = LocalDate.ofInstant(desk.clock().instant(), visit.zone());
          if (came && today.isBefore(part.get().from()))
            return DeskFaults.refused(call.request(), "notBegun");
          return many(call, body, asked -> markAttendance.mark(asked, part.get(), came));
        });
  }

  private static Reply many(
      Call call, DeskBody body, Function<List<Asked>, Map<Asked, Outcome>> change) {
    List<Asked> asked = new ArrayList<>();
    for (DeskBody person : body.objects("people")) {
      InterestKey key = new InterestKey(call.visit(), person.text("id"));
      asked.add(new Asked(call.by(), key, person.number("version")));
    }
    if (asked.isEmpty() || asked.stream().anyMatch(ChangeRoutes::incomplete))
      return DeskFaults.invalid(call.request(), List.of(MISSING));
    List<Map<String, Object>> people = new ArrayList<>();
    change.apply(asked).forEach((person, outcome) -> people.add(result(person, outcome)));
    return Reply.json(200, Map.of("people", people));
  }

  private static boolean incomplete(Asked asked) {
    return asked.version() < 0 || !Asked.canBe(asked.key().id());
  }

  private static Map<String, Object> result(Asked asked, Outcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", asked.key().id());
    json.put(
        "outcome",
        switch (outcome) {
          case Outcome.Done _ -> "done";
          case Outcome.ChangedMeanwhile _ -> "changedMeanwhile";
          case Outcome.Refused _ -> "refused";
          case Outcome.NoSuchPerson _, Outcome.Erased _, Outcome.Invalid _ -> "noSuchPerson";
        });
    if (outcome instanceof Outcome.Done(var interest)) json.putAll(DeskJson.head(interest));
    if (outcome instanceof Outcome.Refused(var code)) json.put("code", code);
    return json;
  }

  private static Reply reply(Call call, Outcome outcome, int success) {
    return switch (outcome) {
      case Outcome.Done(var interest) -> Reply.json(success, DeskJson.person(interest));
      case Outcome.Erased _ -> Reply.json(200, Map.of("status", "erased"));
      case Outcome.NoSuchPerson _ -> DeskFaults.of(call.request(), 404, "noSuchPerson");
      case Outcome.ChangedMeanwhile _ -> DeskFaults.of(call.request(), 409, "changedMeanwhile");
      case Outcome.Refused(var code) -> DeskFaults.refused(call.request(), code);
      case Outcome.Invalid(var problems) -> DeskFaults.invalid(call.request(), problems);
    };
  }
}
