package studyvisit.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studyvisit.interest.Interest;
import studyvisit.programme.Topic;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Sheet;

/// The topics by what they mean to the people who come: they shape the agenda. Points by Borda: of
/// n topics the first choice gives n, the second n − 1, and so on; one not ranked gives none. A
/// full bar would be everybody's first choice.
final class TopicsSheet {
  private TopicsSheet() {}

  private record Row(Topic topic, long points, long first, long ranked) {}

  static Sheet of(Material material, List<Interest> people) {
    List<Topic> topics = material.programme().topics();
    List<List<Cell>> rows = new ArrayList<>();
    topics.stream()
        .map(topic -> row(topic, topics.size(), people))
        .sorted(Comparator.comparingLong(Row::points).thenComparingLong(Row::first).reversed())
        .forEach(
            row ->
                rows.add(
                    List.of(
                        Cell.of(rows.size() + 1),
                        Cell.of(row.topic().name().in(material.language())),
                        Cell.of(row.points()),
                        Cell.bar(row.points(), (long) topics.size() * people.size()),
                        Cell.of(row.first()),
                        Cell.of(row.ranked()))));
    return new Sheet(
        material.texts().get("export.topics"),
        List.of(
            material.texts().get("export.rank"),
            material.texts().get("export.topic"),
            material.texts().get("export.points"),
            material.texts().get("export.bar"),
            material.texts().get("export.first"),
            material.texts().get("export.chosen")),
        rows);
  }

  private static Row row(Topic topic, int topics, List<Interest> people) {
    long points = 0;
    long first = 0;
    long ranked = 0;
    for (Interest interest : people) {
      int index = interest.answers().wishes().topics().indexOf(topic.id());
      if (index < 0) continue;
      points += topics - index;
      ranked++;
      if (index == 0) first++;
    }
    return new Row(topic, points, first, ranked);
  }
}
