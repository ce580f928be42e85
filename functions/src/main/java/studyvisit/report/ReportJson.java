package studyvisit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studyvisit.programme.PartnerRegion;
import studyvisit.split.Region;

/// A report as a JSON object.
final class ReportJson {
  private final Report report;
  private final Rows rows;

  private ReportJson(Report report, Rows rows) {
    this.report = report;
    this.rows = rows;
  }

  /// The whole of it, its long lists made as they are written.
  static Map<String, Object> of(Report report) {
    return of(report, new Rows(report));
  }

  static Map<String, Object> of(Report report, Rows rows) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("visit", report.request().programme().visit().id());
    object.put("asOf", report.asOf().toString());
    if (report.request().people().isPresent()) object.put("dryRun", true);
    object.put("basedOn", report.tally().basedOn());
    object.put("interest", new Counts(report).interest());
    object.put("split", new ReportJson(report, rows).split());
    SplitJson json = new SplitJson(report.request());
    report.prices().ifPresent(prices -> object.put("prices", json.prices(prices)));
    if (!report.request().published().isEmpty()) {
      object.put("moves", json.moves(report.answered()));
    }
    if (!report.scenarios().isEmpty()) {
      object.put(
          "scenarios",
          report.scenarios().stream()
              .map(scenario -> json.compared(scenario, report.answered()))
              .toList());
    }
    return object;
  }

  private Map<String, Object> split() {
    Map<String, Object> split = new SplitJson(report.request()).head(report.answered());
    List<Map<String, Object>> regions = new ArrayList<>();
    for (PartnerRegion region : report.request().programme().partnerRegions()) {
      regions.add(region(region, regions.size()));
    }
    split.put("regions", regions);
    split.put("unplaced", people(regions.size()));
    split.put("figures", new Figures(report).all());
    split.put("certificate", ProofJson.of(report.answered()));
    return split;
  }

  private Map<String, Object> region(PartnerRegion region, int group) {
    Region limits = report.answered().rules().region(region);
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", region.id());
    object.put("name", region.name().in(report.request().language()));
    object.put("min", limits.min());
    object.put("max", limits.max());
    object.put("people", people(group));
    return object;
  }

  private Items people(int group) {
    int start = rows.start(group);
    return new Items(rows.start(group + 1) - start, row -> person(rows.at(start + row)));
  }

  private static Map<String, Object> person(Row row) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", row.person().id());
    object.put("name", row.name());
    object.put("organisation", row.organisation());
    object.put("borderArea", row.person().area());
    object.put("helix", row.person().category());
    object.put("standing", row.person().standing());
    object.put("ranking", row.person().ranking());
    object.put("fits", row.person().fits().stream().sorted().toList());
    if (row.region().isPresent()) object.put("rank", row.rank());
    object.put("reason", object(row.reason()));
    return object;
  }

  private static Map<String, Object> object(Reasons.Text text) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", text.code());
    object.put("text", text.text());
    object.putAll(text.parameters());
    return object;
  }
}
