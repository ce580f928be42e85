package studyvisit.report;

import java.util.List;
import java.util.Map;
import studyvisit.language.Language;
import studyvisit.programme.Programme;

/// What an organiser asks for.
///
/// @param language of names and reasons
/// @param published region by interest id of the split that people know; empty if there is none
record ReportRequest(
    Programme programme,
    Format format,
    Language language,
    SplitRules rules,
    List<Scenario> scenarios,
    Map<String, String> published) {
  ReportRequest {
    scenarios = List.copyOf(scenarios);
    published = Map.copyOf(published);
  }

  /// The visit's own rules.
  static ReportRequest usual(Programme programme) {
    return new ReportRequest(
        programme, Format.JSON, Language.EN, SplitRules.NONE, List.of(), Map.of());
  }

  enum Format {
    JSON,
    CSV
  }

  /// Other rules, to be compared.
  record Scenario(String name, SplitRules rules) {}
}
