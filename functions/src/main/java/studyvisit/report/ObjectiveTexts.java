package studyvisit.report;

import java.util.ArrayList;
import java.util.List;
import studyvisit.language.Texts;
import studyvisit.split.Level;
import studyvisit.split.Problem;
import studyvisit.split.Split;

/// What counts, in words and numbers.
final class ObjectiveTexts {
  private final Texts texts;

  ObjectiveTexts(ReportRequest request) {
    texts = Texts.ofReports(request.language());
  }

  /// What counts and what a split achieves, the first first.
  List<String> of(Problem problem, Split.Found found) {
    List<String> sentences = new ArrayList<>();
    List<Level> levels = found.certificate().levels();
    for (int i = 0; i < levels.size(); i++) {
      sentences.add(level(problem, levels.get(i), found.certificate().total().get(i)));
    }
    sentences.add(texts.get("objective.notRanked"));
    return sentences;
  }

  private String level(Problem problem, Level level, long total) {
    String key = "objective." + code(level);
    return switch (level.kind()) {
      case MOVES -> texts.get(key, total);
      case UNPLACED, UNPLACED_WITH_RANKING ->
          texts.get(key, total, texts.get("standing." + level.number()));
      case AT_RANK, NOT_AT_RANK -> texts.get(key, level.number(), total);
      case NOT_FITTING -> texts.get(key, total);
      case LOTTERY -> texts.get(key, problem.seed());
    };
  }

  static String code(Level level) {
    return switch (level.kind()) {
      case MOVES -> "moves";
      case UNPLACED -> "unplaced";
      case UNPLACED_WITH_RANKING -> "unplacedWithRanking";
      case AT_RANK -> "atRank";
      case NOT_AT_RANK -> "notAtRank";
      case NOT_FITTING -> "notFitting";
      case LOTTERY -> "lottery";
    };
  }
}
