package studyvisit.export;

import java.util.List;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Sheet;

/// Who could do business with which presenter, and why.
final class MatchesSheet {
  private MatchesSheet() {}

  static Sheet of(Material material, List<Match> matches) {
    Names names = new Names(material);
    return new Sheet(
        material.texts().get("export.matches"),
        List.of(
            material.texts().get("export.presenter"),
            material.texts().get("export.region"),
            names.field("name"),
            names.field("organisation"),
            material.texts().get("export.why"),
            material.texts().get("export.score")),
        matches.stream()
            .map(
                match ->
                    List.<Cell>of(
                        Cell.of(match.shownBy().name().in(material.language())),
                        Cell.of(match.region().name().in(material.language())),
                        Cell.of(match.interest().answers().person().name()),
                        Cell.of(match.interest().answers().person().organisation()),
                        Cell.of(match.why(names::word, names::chain)),
                        Cell.of(match.score())))
            .toList());
  }
}
