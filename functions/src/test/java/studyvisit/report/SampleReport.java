package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studyvisit.Events;
import studyvisit.MovableClock;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.letter.InMemoryTable;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;
import studyvisit.programme.Programmes;

/// Reports on people who do not exist, stored in a fake.
final class SampleReport {
  static final Programmes PROGRAMMES = ProgrammeFiles.bundled();
  static final Programme PROGRAMME = PROGRAMMES.find(SampleInterests.VISIT).orElseThrow();
  static final String ARAGON = "aragon-aquitaine-midi-pyrenees";
  static final String DENMARK = "central-denmark";
  static final String FRIULI = "friuli-venezia-giulia-slovenia";
  static final Instant NOW = Instant.parse("2018-05-12T09:00:00.123Z");

  final InMemoryTable table = new InMemoryTable();
  final RegionSplitReport regionSplitReport =
      new RegionSplitReport(PROGRAMMES, table, new MovableClock(NOW));
  final ReportAnswers answers = new ReportAnswers(regionSplitReport);

  static SampleReport on(Interest... interests) {
    return on(List.of(interests));
  }

  static SampleReport on(List<Interest> interests) {
    SampleReport report = new SampleReport();
    interests.forEach(interest -> assertThat(report.table.addIfAbsent(interest)).isTrue());
    return report;
  }

  Map<String, Object> invoked(String event) throws IOException {
    return answers.invoked(Events.json(event));
  }

  Report made(String event) throws IOException {
    return switch (new ReportEvent(PROGRAMMES).read(Events.json(event))) {
      case ReportEvent.Read.Valid(var request) -> regionSplitReport.make(request);
      case ReportEvent.Read.Invalid(var field, var reason, _) ->
          throw new AssertionError(field + " " + reason);
    };
  }

  /// Somebody who ranked these regions and confirmed the address.
  static Interest ranking(String id, String... regions) {
    return person(id, State.CONFIRMED, Map.of("preferences", List.of(regions)));
  }

  /// @param changes to the sample's fields, named as the API does
  static Interest person(String id, State state, Map<String, ?> changes) {
    Map<String, @Nullable Object> object =
        new LinkedHashMap<>(
            SampleInterests.submission(id.toLowerCase(Locale.ROOT) + "@example.org"));
    object.put("givenName", "Given");
    object.put("familyName", "Family " + id);
    object.putAll(changes);
    object.put("consentAt", SampleInterests.DURING_THE_CALL.toString());
    boolean confirmed = state != State.RECEIVED && state != State.HELD;
    return new Interest(
        new InterestKey(SampleInterests.VISIT, id),
        AnswersObject.read(object),
        state,
        1,
        SampleInterests.DURING_THE_CALL,
        confirmed ? Optional.of(SampleInterests.DURING_THE_CALL) : Optional.empty(),
        true);
  }

  /// A value inside an answer: names of objects and indexes of lists.
  static Object at(Object answer, Object... path) {
    Object value = answer;
    for (Object step : path) {
      Object inner =
          step instanceof Integer index
              ? ((List<?>) value).get(index)
              : ((Map<?, ?>) value).get(String.valueOf(step));
      if (inner == null) throw new AssertionError("nothing at " + step);
      value = inner;
    }
    return value;
  }

  /// The ids of people in a list of an answer.
  static List<Object> ids(Object people) {
    return ((List<?>) people).stream().map(person -> at(person, "id")).toList();
  }

  /// Who goes to a region.
  static List<Object> peopleOf(Map<String, Object> answer, String region) {
    for (Object entry : (List<?>) at(answer, "split", "regions")) {
      if (at(entry, "id").equals(region)) return ids(at(entry, "people"));
    }
    throw new AssertionError("no region " + region);
  }
}
