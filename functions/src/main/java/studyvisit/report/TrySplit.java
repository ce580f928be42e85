package studyvisit.report;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studyvisit.call.TimeLeft;
import studyvisit.interest.Interests;
import studyvisit.interest.Placement;
import studyvisit.interest.PrivateLink;
import studyvisit.json.Json;
import studyvisit.programme.Programmes;
import studyvisit.split.Person;
import studyvisit.split.Split;
import studyvisit.web.EventProblem;
import studyvisit.web.Problem;
import studyvisit.web.Reply;

/// The split for the organisers' desk: asked and answered as the report is, with what could be
/// published of it.
public final class TrySplit {
  /// An HTTP API ends at 30 s; the rest is room for what comes before and after.
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final RegionSplitReport report;

  public TrySplit(Programmes programmes, Interests interests, Clock clock) {
    this.report = new RegionSplitReport(programmes, interests, clock);
  }

  /// What came of it.
  public sealed interface Outcome {}

  /// A field of the rules that is wrong, and why.
  public record Wrong(String field, String reason) implements Outcome {}

  public record TooLong() implements Outcome {}

  /// There are more people than one answer holds.
  public record TooLarge() implements Outcome {}

  /// @param json as the report answers
  /// @param figures what it was and reached, in codes and numbers
  /// @param found the places, unless no split keeps the rules
  public record Made(Map<String, Object> json, Map<String, String> figures, Optional<Found> found)
      implements Outcome {}

  /// @param places of everybody who has one, by the id of the interest
  /// @param proof the SHA-256 hash of the split with its certificate
  public record Found(Map<String, Placement.Place> places, String seed, String proof) {}

  public static Reply problem(Wrong wrong) {
    Map<String, Object> problem = EventProblem.of(wrong.field(), wrong.reason());
    return Reply.of(400, Problem.MEDIA_TYPE, Json.text(problem));
  }

  /// What is wrong with an event of the report, without answering it.
  public Optional<Wrong> check(Map<String, @Nullable Object> event) {
    return switch (new ReportEvent(report.programmes()).read(event)) {
      case ReportEvent.Read.Invalid(var field, var reason, _) ->
          Optional.of(new Wrong(field, reason));
      case ReportEvent.Read.Valid _ -> Optional.empty();
    };
  }

  public Outcome run(Map<String, @Nullable Object> event) {
    return switch (new ReportEvent(report.programmes()).read(event)) {
      case ReportEvent.Read.Invalid(var field, var reason, _) -> new Wrong(field, reason);
      case ReportEvent.Read.Valid(var request) -> inTime(request);
    };
  }

  private Outcome inTime(ReportRequest request) {
    return TimeLeft.within(LONGEST, () -> made(report.make(request))).orElseGet(TooLong::new);
  }

  private static Outcome made(Report report) {
    Map<String, Object> json = ReportJson.of(report);
    if (Size.of(json, ReportAnswers.LARGEST) > ReportAnswers.LARGEST) return new TooLarge();
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("decisions", String.valueOf(report.answered().rules().decisions()));
    figures.put("status", report.answered().status());
    Optional<Split.Found> split = report.answered().found();
    split.ifPresent(
        found -> {
          figures.put("placed", String.valueOf(found.objective().placed()));
          figures.put(
              "ranks",
              found.objective().ranks().stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(", ")));
        });
    return new Made(json, figures, split.map(found -> found(report, found, json)));
  }

  private static Found found(Report report, Split.Found found, Map<String, Object> json) {
    Reasons reasons = new Reasons(report);
    Map<String, Placement.Place> places = new HashMap<>();
    for (Person person : report.problem().people()) {
      String region = found.places().get(person.id());
      if (region == null) continue;
      places.put(
          person.id(),
          new Placement.Place(region, person.rank(region), reasons.sentences(person, found)));
    }
    String proof = PrivateLink.sha256(Json.text(Optional.ofNullable(json.get("split")).orElse("")));
    return new Found(places, report.problem().seed(), proof);
  }
}
