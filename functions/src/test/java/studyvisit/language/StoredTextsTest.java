package studyvisit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A published place is stored with the keys of its reasons ([Sentence]), and said in the reader's
/// language for as long as the interest is kept. So a text that was ever stored is bettered, but
/// never taken away, and asks for no value that was not stored; a new reason is a new key.
class StoredTextsTest {
  /// By the number of values that are stored with it.
  private static final Map<Integer, Set<String>> EVER_STORED =
      Map.of(
          0,
          Set.of(
              "cause.fit",
              "cause.lottery",
              "cause.moves",
              "cause.notBetter",
              "cause.places",
              "cause.ranking",
              "cause.rules",
              "missed.next",
              "unplaced.closed",
              "unplaced.excluded",
              "unplaced.fit",
              "unplaced.lottery",
              "unplaced.moves",
              "unplaced.notBetter",
              "unplaced.places",
              "unplaced.ranking",
              "unplaced.rules"),
          1,
          Set.of(
              "cause.firstChoices",
              "cause.ranks",
              "reason.firstChoice",
              "reason.noRanking",
              "unplaced.firstChoices",
              "unplaced.ranks"),
          2,
          Set.of(
              "missed.closed",
              "missed.excluded",
              "missed.room",
              "reason.lowerChoice",
              "reason.notRanked",
              "reason.unplaced"),
          3,
          Set.of("missed.full", "missed.together"),
          4,
          Set.of("reason.pinned"));

  @ParameterizedTest
  @EnumSource
  void every_reason_that_was_ever_stored_can_still_be_said(Language language) {
    Map<String, String> texts = Texts.ofReports(language).all();
    EVER_STORED.forEach(
        (values, keys) -> {
          assertThat(texts).containsKeys(keys.toArray(String[]::new));
          for (String key : keys) {
            for (String said : new String[] {key, "own." + key}) {
              for (int more = values; more < 10; more++) {
                assertThat(texts.getOrDefault(said, "")).as(said).doesNotContain("{" + more + "}");
              }
            }
          }
        });
  }
}
