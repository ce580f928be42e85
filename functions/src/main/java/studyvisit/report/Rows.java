package studyvisit.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.programme.PartnerRegion;
import studyvisit.split.Person;

/// Everyone of the split: by partner region as in the programme, then who has no place; each by
/// name. A row is made when it is asked for.
final class Rows {
  private final Report report;
  private final Reasons reasons;
  private final List<Person> people;
  private final int[] indexes;

  /// Of the region's place in the programme, then without one: which people, and where they begin.
  private final int[] order;

  private final int[] starts;

  Rows(Report report) {
    this.report = report;
    reasons = new Reasons(report);
    people = report.problem().people();
    indexes = report.applicants().indexes(report.problem());
    List<PartnerRegion> regions = report.request().programme().partnerRegions();
    Map<String, Integer> groups = new HashMap<>();
    for (PartnerRegion region : regions) groups.put(region.id(), groups.size());
    starts = new int[regions.size() + 2];
    int[] group = new int[people.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = groups.getOrDefault(report.answered().place(people.get(i).id()), regions.size());
      starts[group[i] + 1]++;
    }
    for (int i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
    order = new int[group.length];
    int[] next = starts.clone();
    for (int person : byName()) order[next[group[person]]++] = person;
  }

  private int[] byName() {
    Integer[] sorted = new Integer[people.size()];
    for (int i = 0; i < sorted.length; i++) sorted[i] = i;
    var byName = report.applicants().byName();
    Arrays.sort(sorted, (one, other) -> byName.compare(indexes[one], indexes[other]));
    int[] order = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) order[i] = sorted[i];
    return order;
  }

  int size() {
    return order.length;
  }

  /// The first row of a region, by its place in the programme; of those without a place after the
  /// last region; and behind the last row.
  int start(int group) {
    return starts[group];
  }

  /// Name and organisation in a row.
  String names(int row) {
    int index = indexes[order[row]];
    return report.applicants().name(index) + "\t" + report.applicants().organisation(index);
  }

  Row at(int row) {
    Person person = people.get(order[row]);
    int index = indexes[order[row]];
    String place = report.answered().place(person.id());
    return new Row(
        person,
        report.applicants().name(index),
        report.applicants().organisation(index),
        place.isEmpty() ? Optional.empty() : Optional.of(place),
        place.isEmpty() ? 0 : person.rank(place),
        reasons.of(person));
  }
}
