package studyvisit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import studyvisit.interest.Answers;

/// How many of which kind of people got which choice. A kind of few people shows no numbers, which
/// would tell what single people wished.
final class Figures {
  /// The fewest people whose numbers are shown.
  static final int FEWEST = 5;

  private final List<Row> rows;
  private final int worst;

  Figures(Report report, List<Row> rows) {
    this.rows = rows;
    this.worst = report.problem().worstRank();
  }

  Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("borderAreas", by(answers -> answers.origin().borderArea()));
    all.put("countries", by(answers -> answers.origin().country()));
    all.put("helixCategories", by(answers -> answers.person().helix()));
    return all;
  }

  private List<Map<String, Object>> by(Function<Answers, String> kind) {
    Map<String, List<Row>> kinds = new TreeMap<>();
    for (Row row : rows) {
      String id = kind.apply(row.interest().answers());
      kinds.computeIfAbsent(id, _ -> new ArrayList<>()).add(row);
    }
    List<Map<String, Object>> figures = new ArrayList<>();
    kinds.forEach((id, people) -> figures.add(figure(id, people)));
    return figures;
  }

  private Map<String, Object> figure(String id, List<Row> people) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("id", id);
    if (people.size() < FEWEST) {
      figure.put("fewerThan", FEWEST);
      return figure;
    }
    List<Integer> ranks = new ArrayList<>();
    for (int rank = 1; rank <= worst; rank++) ranks.add(withRank(people, rank));
    figure.put("people", people.size());
    figure.put("ranks", ranks);
    figure.put("unplaced", withRank(people, 0));
    return figure;
  }

  private static int withRank(List<Row> people, int rank) {
    return (int) people.stream().filter(row -> row.rank() == rank).count();
  }
}
