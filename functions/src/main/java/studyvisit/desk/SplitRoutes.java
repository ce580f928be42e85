package studyvisit.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studyvisit.desk.DeskSite.Call;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.InterestKey;
import studyvisit.report.TrySplit;
import studyvisit.web.Reply;

/// The split at the desk: the rules that organisers work on together, and what comes of them.
final class SplitRoutes {
  private static final int RUNS_SHOWN = 20;

  /// Two items each in one transaction, which holds a hundred.
  private static final int MOST_DECISIONS_AT_ONCE = 40;

  private final Desk desk;
  private final TrySplit trySplit;

  SplitRoutes(Desk desk, TrySplit trySplit) {
    this.desk = desk;
    this.trySplit = trySplit;
  }

  /// The rules, what was published, and what was tried.
  Reply split(Call call) {
    Map<String, Object> json = rules(desk.publications().draft(call.visit()));
    json.put(
        "publications",
        desk.publications().of(call.visit()).stream().map(DeskJson::publication).toList());
    json.put(
        "runs",
        desk.history().of(call.visit()).reversed().stream()
            .filter(entry -> entry.deed().kind() == Deed.Kind.SPLIT_MADE)
            .limit(RUNS_SHOWN)
            .map(SplitRoutes::run)
            .toList());
    return Reply.json(200, json);
  }

  /// Stores changed rules, unless a colleague was quicker.
  Reply save(Call call) {
    return DeskBody.with(
        call.request(),
        body -> {
          Draft stored = desk.publications().draft(call.visit());
          if (body.number("version") != stored.version())
            return DeskFaults.of(call.request(), 409, "rulesChanged");
          SignedRules rules = signed(call, stored, body.object("rules"));
          Optional<TrySplit.Wrong> wrong = trySplit.check(event(call, rules.signed()));
          if (wrong.isPresent()) return TrySplit.problem(wrong.get());
          List<Deed> deeds = rules.deeds();
          if (deeds.size() > MOST_DECISIONS_AT_ONCE)
            return DeskFaults.of(call.request(), 413, "tooLarge");
          if (deeds.stream().anyMatch(deed -> isAboutNobody(call, deed)))
            return DeskFaults.invalid(
                call.request(), List.of(FieldProblem.of("person", "unknown")));
          Draft changed = new Draft(call.visit(), stored.version() + 1, rules.signed());
          List<Entry> entries =
              deeds.stream().map(deed -> desk.entry(call.visit(), call.by(), deed)).toList();
          return desk.publications().save(changed, entries)
              ? Reply.json(200, rules(changed))
              : DeskFaults.of(call.request(), 409, "rulesChanged");
        });
  }

  /// Finds the split for the rules that are sent, and for others beside them. What is only tried,
  /// to see what it would cost, stays out of the history.
  Reply run(Call call) {
    return DeskBody.with(
        call.request(),
        body -> {
          Draft stored = desk.publications().draft(call.visit());
          Map<String, @Nullable Object> event =
              event(call, signed(call, stored, body.object("rules")).signed());
          List<Map<String, @Nullable Object>> scenarios = new ArrayList<>();
          for (DeskBody scenario : body.objects("scenarios")) {
            Map<String, @Nullable Object> own = new LinkedHashMap<>(scenario.fields());
            if (own.containsKey("rules"))
              own.put("rules", signed(call, stored, scenario.object("rules")).signed());
            scenarios.add(own);
          }
          if (!scenarios.isEmpty()) event.put("scenarios", scenarios);
          event.put("prices", Boolean.TRUE.equals(body.fields().get("prices")));
          boolean trial = Boolean.TRUE.equals(body.fields().get("trial"));
          return answer(call, trySplit.run(event), !trial);
        });
  }

  /// The split for the stored rules; changes nothing.
  Reply current(Call call) {
    Draft stored = desk.publications().draft(call.visit());
    Map<String, @Nullable Object> event = event(call, stored.rules());
    event.put("prices", true);
    return answer(call, trySplit.run(event), false);
  }

  /// Interest id → partner region id, by the rules as they are stored; empty if they give no split.
  Map<String, String> places(Call call) {
    Draft stored = desk.publications().draft(call.visit());
    Map<String, String> places = new HashMap<>();
    if (trySplit.run(event(call, stored.rules())) instanceof TrySplit.Made made) {
      made.found()
          .ifPresent(
              found -> found.places().forEach((id, place) -> places.put(id, place.region())));
    }
    return places;
  }

  private Reply answer(Call call, TrySplit.Outcome outcome, boolean kept) {
    return switch (outcome) {
      case TrySplit.Wrong wrong -> TrySplit.problem(wrong);
      case TrySplit.TooLong _ -> DeskFaults.of(call.request(), 413, "tooLong");
      case TrySplit.TooLarge _ -> DeskFaults.of(call.request(), 413, "tooMany");
      case TrySplit.Made made -> {
        if (kept) {
          Deed deed = Deed.ofVisit(Deed.Kind.SPLIT_MADE, made.figures());
          desk.history().add(desk.entry(call.visit(), call.by(), deed));
        }
        yield Reply.json(200, made.json());
      }
    };
  }

  private SignedRules signed(Call call, Draft stored, Map<String, @Nullable Object> sent) {
    LocalDate today = LocalDate.ofInstant(desk.clock().instant(), call.programme().visit().zone());
    return new SignedRules(stored, sent, call.by().name(), today.toString());
  }

  private Map<String, @Nullable Object> event(Call call, Map<String, @Nullable Object> rules) {
    return desk.splitEvent(call.programme(), call.language(), rules);
  }

  private boolean isAboutNobody(Call call, Deed deed) {
    return deed.kind() != Deed.Kind.UNPINNED
        && deed.interest()
            .flatMap(id -> desk.interests().find(new InterestKey(call.visit(), id)))
            .isEmpty();
  }

  private static Map<String, Object> rules(Draft draft) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", draft.version());
    json.put("rules", draft.rules());
    return json;
  }

  private static Map<String, Object> run(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("at", entry.at().toString());
    json.put("by", entry.by().name());
    json.putAll(entry.deed().details());
    return json;
  }
}
