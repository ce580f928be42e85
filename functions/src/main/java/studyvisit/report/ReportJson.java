package studyvisit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.interest.Answers;
import studyvisit.programme.PartnerRegion;
import studyvisit.split.Objective;
import studyvisit.split.Region;
import studyvisit.split.Split;

/// A report as a JSON object.
final class ReportJson {
  private final Report report;
  private final Reasons reasons;
  private final List<Row> rows;

  private ReportJson(Report report) {
    this.report = report;
    this.reasons = new Reasons(report);
    this.rows = Row.of(report);
  }

  static Map<String, Object> of(Report report) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("visit", report.request().programme().visit().id());
    object.put("asOf", report.asOf().toString());
    object.put("basedOn", Counts.basedOn(report));
    object.put("interest", new Counts(report).interest());
    object.put("split", new ReportJson(report).split());
    return object;
  }

  private Map<String, Object> split() {
    Map<String, Object> split = new LinkedHashMap<>();
    switch (report.split()) {
      case Split.Optimal optimal -> {
        split.put("status", "optimal");
        split.put("objective", objective(optimal.objective()));
      }
      case Split.Infeasible(var clashes) -> {
        split.put("status", "infeasible");
        split.put("clashes", clashes.stream().map(clash -> object(reasons.clash(clash))).toList());
      }
    }
    List<Map<String, Object>> regions = new ArrayList<>();
    for (PartnerRegion region : report.request().programme().partnerRegions()) {
      regions.add(region(region));
    }
    split.put("regions", regions);
    split.put("unplaced", people(Optional.empty()));
    if (report.split() instanceof Split.Optimal optimal) {
      split.put("certificate", Map.of("prices", optimal.certificate().prices()));
    }
    return split;
  }

  private Map<String, Object> objective(Objective reached) {
    Map<String, Object> objective = new LinkedHashMap<>();
    objective.put("placed", reached.placed());
    objective.put("unplaced", report.people().size() - reached.placed());
    objective.put("ranks", reached.ranks());
    objective.put("fitting", reached.fitting());
    objective.put("seed", report.problem().seed());
    objective.put("text", reasons.objective(reached));
    return objective;
  }

  private Map<String, Object> region(PartnerRegion region) {
    Region limits = report.request().region(region);
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", region.id());
    object.put("name", region.name().in(report.request().language()));
    object.put("min", limits.min());
    object.put("max", limits.max());
    object.put("people", people(Optional.of(region.id())));
    return object;
  }

  private List<Map<String, Object>> people(Optional<String> region) {
    return rows.stream()
        .filter(row -> row.region().equals(region))
        .map(ReportJson::person)
        .toList();
  }

  private static Map<String, Object> person(Row row) {
    Answers answers = row.interest().answers();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", row.person().id());
    object.put("name", answers.person().name());
    object.put("organisation", answers.person().organisation());
    object.put("borderArea", answers.origin().borderArea());
    object.put("helix", answers.person().helix());
    if (row.region().isPresent()) object.put("rank", row.rank());
    object.put("reason", object(row.reason()));
    return object;
  }

  private static Map<String, Object> object(Reasons.Text text) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", text.code());
    object.put("text", text.text());
    return object;
  }
}
