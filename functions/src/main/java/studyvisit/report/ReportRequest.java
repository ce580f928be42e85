package studyvisit.report;

import java.util.List;
import java.util.Map;
import studyvisit.language.Language;
import studyvisit.programme.Programme;

/// What an organiser asks for.
///
/// @param language of names and reasons
/// @param published region by interest id of the split that people know; empty if there is none
/// @param prices whether to work out what each rule costs
record ReportRequest(
    Programme programme,
    Format format,
    Language language,
    SplitRules rules,
    List<Scenario> scenarios,
    Map<String, String> published,
    boolean prices) {
  ReportRequest {
    scenarios = List.copyOf(scenarios);
    published = Map.copyOf(published);
  }

  /// The visit's own rules, without their prices.
  static ReportRequest usual(Programme programme) {
    return new ReportRequest(
        programme, Format.JSON, Language.EN, SplitRules.NONE, List.of(), Map.of(), false);
  }

  /// The same, and what each rule costs.
  ReportRequest withPrices() {
    return new ReportRequest(programme, format, language, rules, scenarios, published, true);
  }

  enum Format {
    JSON,
    CSV
  }

  /// Other rules, to be compared.
  record Scenario(String name, SplitRules rules) {}
}
