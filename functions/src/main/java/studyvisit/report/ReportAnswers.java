package studyvisit.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studyvisit.call.TimeLeft;
import studyvisit.json.Json;
import studyvisit.sheet.Csv;
import studyvisit.web.EventProblem;
import studyvisit.web.Groups;
import studyvisit.web.HttpRequest;
import studyvisit.web.Problem;
import studyvisit.web.Reply;
import studyvisit.web.Site;

/// The report as a payload, and as an answer over HTTP, which ends earlier and holds less.
final class ReportAnswers implements Site {
  /// An HTTP API ends at 30 s and a Lambda answer at 6 MB; the rest is room for what comes around
  /// it.
  private static final Duration LONGEST = Duration.ofSeconds(20);

  static final int LARGEST = 5_500_000;

  private static final String CHANGED =
      "people, rules or split have changed since the page before; ask again without page";

  private static final String TOO_LARGE =
      "not even one person fits beside its rules and the published split; send fewer of them";

  private static final Set<String> PARAMETERS =
      Set.of("visit", "format", "language", "onlyConfirmed", "page");

  private final RegionSplitReport report;
  private final Duration longest;
  private final int largest;

  ReportAnswers(RegionSplitReport report) {
    this(report, LONGEST, LARGEST);
  }

  /// @param largest in bytes
  ReportAnswers(RegionSplitReport report, Duration longest, int largest) {
    this.report = report;
    this.longest = longest;
    this.largest = largest;
  }

  Map<String, Object> invoked(Map<String, @Nullable Object> event) {
    return switch (new ReportEvent(report.programmes()).read(event)) {
      case ReportEvent.Read.Invalid invalid -> problem(invalid);
      case ReportEvent.Read.Valid(var request) -> payload(pages(report.make(request)));
    };
  }

  @Override
  public Reply answer(HttpRequest request) {
    if (!Groups.of(request.claims()).mayRead())
      return Problem.of(
          403, "This is for organisers and readers", "Ask the operator to put you into a group.");
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> parameter : request.queryParameters().entrySet()) {
      String name = parameter.getKey();
      String value = parameter.getValue().getFirst();
      if (!PARAMETERS.contains(name)) return wrong(name, "is not a known parameter");
      if (parameter.getValue().size() > 1) return wrong(name, "is given more than once");
      if (!name.equals("onlyConfirmed")) event.put(name, value);
      else if (value.equals("true") || value.equals("false")) {
        event.put("rules", Map.of(name, Boolean.valueOf(value)));
      } else return wrong(name, "must be true or false");
    }
    return switch (new ReportEvent(report.programmes()).read(event)) {
      case ReportEvent.Read.Invalid(var field, var reason, _) -> wrong(field, reason);
      case ReportEvent.Read.Valid(var valid) -> inTime(valid);
    };
  }

  @Override
  public Reply fault(HttpRequest request, int status) {
    return Problem.of(
        status,
        "The report could not be made",
        "Please try again; if it fails again, tell the operator.");
  }

  /// Answers when the time is up; the report's own thread ends when it notices the interrupt.
  private Reply inTime(ReportRequest request) {
    return TimeLeft.within(longest, () -> reply(report.make(request)))
        .orElseGet(() -> tooLarge("It takes longer than " + longest.toSeconds() + " seconds."));
  }

  private ReportPages pages(Report made) {
    return new ReportPages(made, largest);
  }

  private Reply reply(Report made) {
    ReportPages pages = pages(made);
    return switch (pages.answer()) {
      case ReportPages.Json(var json) -> Reply.json(200, json);
      case ReportPages.File(var name, var content, var next) -> {
        Reply file = Reply.of(200, Csv.MEDIA_TYPE, content).savedAs(name);
        yield next.isEmpty() ? file : file.with("x-next-page", next.get());
      }
      case ReportPages.Changed _ ->
          Reply.of(409, Problem.MEDIA_TYPE, Json.text(EventProblem.conflict("page", CHANGED)));
      case ReportPages.TooLarge _ -> tooLarge("It is larger than " + largest + " bytes.");
    };
  }

  private static Map<String, Object> payload(ReportPages pages) {
    return switch (pages.answer()) {
      case ReportPages.Json(var json) -> json;
      case ReportPages.File(var name, var content, var next) -> {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", "csv");
        file.put("fileName", name);
        file.put("content", content);
        next.ifPresent(token -> file.put("next", token));
        yield file;
      }
      case ReportPages.Changed _ -> EventProblem.conflict("page", CHANGED);
      case ReportPages.TooLarge _ -> EventProblem.tooLarge("event", TOO_LARGE);
    };
  }

  private static Map<String, Object> problem(ReportEvent.Read.Invalid invalid) {
    Map<String, Object> problem = EventProblem.of(invalid.field(), invalid.reason());
    if (!invalid.rows().isEmpty()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (EventFields.Wrong row : invalid.rows()) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("field", row.field());
        object.put("reason", row.reason());
        rows.add(object);
      }
      problem.put("rows", rows);
    }
    return problem;
  }

  private static Reply tooLarge(String reason) {
    return Problem.of(
        413,
        "The report is too large for this address",
        reason + " Invoke the function RegionSplitReport instead.");
  }

  private static Reply wrong(String field, String reason) {
    return Reply.of(400, Problem.MEDIA_TYPE, Json.text(EventProblem.of(field, reason)));
  }
}
