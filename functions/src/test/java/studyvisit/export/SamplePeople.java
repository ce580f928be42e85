package studyvisit.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.language.Language;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;

/// People who do not exist, for exports.
final class SamplePeople {
  static final Programme JUNE = ProgrammeFiles.bundled().find("june-2018").orElseThrow();
  static final Instant NOW = Instant.parse("2018-05-14T09:30:00Z");

  private SamplePeople() {}

  static Interest person(String id, State state, Map<String, Object> changed) {
    Map<String, @Nullable Object> answers = new LinkedHashMap<>();
    answers.putAll(SampleInterests.submission(id + "@example.org"));
    answers.put("phone", "+57 300 123 4567");
    answers.put("consentAt", "2018-04-16T09:00:00Z");
    answers.putAll(changed);
    Instant at = Instant.parse("2018-04-16T22:30:00Z");
    return new Interest(
        new InterestKey("june-2018", id),
        AnswersObject.read(answers),
        state,
        1,
        at,
        Optional.empty(),
        true);
  }

  static Map<String, Object> business(List<String> offers, List<String> seeks) {
    return Map.of("business", Map.of("offers", offers, "seeks", seeks, "imports", List.of()));
  }

  static Material material(Map<String, String> places, Interest... people) {
    return new Material(JUNE, Language.EN, List.of(people), places, NOW);
  }
}
