package studyvisit.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.language.Language;
import studyvisit.programme.Programme;

/// What an organiser asks for.
///
/// @param language of names and reasons
/// @param published region by interest id of the split that people know; empty if there is none
/// @param prices whether to work out what each rule costs
/// @param page where the answer begins, when it is one of several
/// @param people in the place of the stored ones, if a list was sent along
record ReportRequest(
    Programme programme,
    Format format,
    Language language,
    SplitRules rules,
    List<Scenario> scenarios,
    Map<String, String> published,
    boolean prices,
    Page page,
    Optional<List<Applicant>> people) {
  ReportRequest {
    scenarios = List.copyOf(scenarios);
    published = Map.copyOf(published);
    people = people.map(List::copyOf);
  }

  /// The visit's own rules, without their prices.
  static ReportRequest usual(Programme programme) {
    return new ReportRequest(
        programme,
        Format.JSON,
        Language.EN,
        SplitRules.NONE,
        List.of(),
        Map.of(),
        false,
        Page.FIRST,
        Optional.empty());
  }

  enum Format {
    JSON,
    CSV
  }

  /// Other rules, to be compared.
  record Scenario(String name, SplitRules rules) {}
}
