package studyvisit.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import studyvisit.interest.Interest;
import studyvisit.split.Problem;
import studyvisit.split.Split;

/// What a report is made of.
///
/// @param asOf when the interests were read
/// @param all every interest of the visit
/// @param erased how many interests of the visit were erased
/// @param lapsed how many were removed because their time was over
/// @param people those whom the split is about
/// @param prices what each rule costs, if that was asked for and there is a split
record Report(
    ReportRequest request,
    Instant asOf,
    List<Interest> all,
    long erased,
    long lapsed,
    List<Interest> people,
    Answered answered,
    Optional<Prices> prices,
    List<Compared> scenarios) {
  Report {
    all = List.copyOf(all);
    people = List.copyOf(people);
    scenarios = List.copyOf(scenarios);
  }

  /// A scenario and what it gave.
  record Compared(String name, Answered answered) {}

  Problem problem() {
    return answered.problem();
  }

  Split split() {
    return answered.split();
  }

  Map<String, Interest> peopleById() {
    return people.stream().collect(Collectors.toMap(i -> i.key().id(), Function.identity()));
  }
}
