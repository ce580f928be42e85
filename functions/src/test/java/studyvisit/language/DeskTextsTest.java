package studyvisit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.desk.Deed;
import studyvisit.interest.AddressTrouble;
import studyvisit.interest.InterestKey;
import studyvisit.interest.State;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;

class DeskTextsTest {
  private static final Path MODULES = Path.of("functions", "src", "main", "resources", "desk");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern ASKED = Pattern.compile("\\bt\\('([a-zA-Z.]+)'");

  @ParameterizedTest
  @EnumSource
  void every_language_has_the_same_texts_with_the_same_placeholders(Language language) {
    Map<String, String> texts = Texts.ofDesk(language).all();
    Map<String, String> english = Texts.ofDesk(Language.EN).all();
    assertThat(texts.keySet()).isEqualTo(english.keySet());
    texts.forEach(
        (key, text) -> {
          assertThat(text).as(key).isNotBlank();
          assertThat(placeholders(text))
              .as(key + " in " + language.code())
              .isEqualTo(placeholders(english.getOrDefault(key, "")));
        });
  }

  @Test
  void no_module_asks_for_a_text_that_is_missing() throws IOException {
    Set<String> missing = new TreeSet<>();
    int asked = 0;
    try (Stream<Path> files = Files.list(MODULES)) {
      for (Path file : files.toList()) {
        Matcher found = ASKED.matcher(Files.readString(file));
        while (found.find()) {
          asked++;
          if (!Texts.ofDesk(Language.EN).all().containsKey(found.group(1)))
            missing.add(found.group(1));
        }
      }
    }
    assertThat(asked).isGreaterThan(80);
    assertThat(missing).isEmpty();
  }

  @Test
  void every_state_deed_and_letter_has_a_name() {
    Map<String, String> texts = Texts.ofDesk(Language.EN).all();
    for (State state : State.values()) assertThat(texts).containsKey("state." + state.code());
    for (Deed.Kind kind : Deed.Kind.values()) assertThat(texts).containsKey("deed." + kind.code());
    for (LetterKind kind : LetterKind.values())
      assertThat(texts).containsKey("letter." + kind.code());
    for (AddressTrouble trouble : AddressTrouble.values())
      assertThat(texts).containsKey("trouble." + trouble.code());
    Instant at = Instant.EPOCH;
    List<Letter.Status> statuses =
        List.of(
            new Letter.Status.Due(at),
            new Letter.Status.Claimed(at),
            new Letter.Status.Sent("", at),
            new Letter.Status.Delivered("", at),
            new Letter.Status.Deferred(at, ""),
            new Letter.Status.Failed("", at),
            new Letter.Status.Suppressed("", at),
            new Letter.Status.Unknown(at));
    assertThat(statuses).hasSameSizeAs(Letter.Status.class.getPermittedSubclasses());
    LetterId id = new LetterId(new InterestKey("june-2018", "A1"), LetterKind.CONFIRMATION, "once");
    for (Letter.Status status : statuses) {
      String outcome = new Letter(id, status, 0, 1).mailed().outcome();
      assertThat(texts).containsKey("letterState." + outcome);
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) found.add(matcher.group());
    return found;
  }
}
