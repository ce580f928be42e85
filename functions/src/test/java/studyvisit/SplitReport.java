package studyvisit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What an organiser reads in the JSON of `RegionSplitReport`.
record SplitReport(String visit, String asOf, Map<String, Integer> basedOn, Split split) {
  record Split(String status, Reached objective, List<Host> regions, List<Placed> unplaced) {}

  record Reached(int placed, int unplaced, List<Integer> ranks, int fitting) {}

  record Host(String id, int min, int max, List<Placed> people) {}

  record Placed(String id, String name, String organisation, int rank, Why reason) {}

  record Why(String code, String text) {}

  static SplitReport read(String json) throws IOException {
    return JSON.std.beanFrom(SplitReport.class, json);
  }

  /// Everyone of the split, those without a place as well.
  List<Placed> everyone() {
    return Stream.concat(
            split.regions().stream().flatMap(host -> host.people().stream()),
            split.unplaced().stream())
        .toList();
  }

  /// Who goes where, by id.
  Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    for (Host host : split.regions())
      for (Placed person : host.people()) places.put(person.id(), host.id());
    return places;
  }

  int counted(String what) {
    return basedOn.getOrDefault(what, -1);
  }
}
