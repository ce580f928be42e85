package studyvisit.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.language.Language;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;

/// Documents about people who do not exist. Run as a program it writes them to `target/papers`, to
/// be looked at.
final class SamplePapers {
  static final Programme JUNE = ProgrammeFiles.bundled().find("june-2018").orElseThrow();
  static final Instant BEFORE = Instant.parse("2018-05-14T09:30:00Z");
  static final Instant AFTER = Instant.parse("2018-06-12T09:30:00Z");

  private SamplePapers() {}

  static void main() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    for (Language language : Language.values()) {
      String ending = "." + language.code() + ".pdf";
      Files.write(folder.resolve("invitation" + ending), invitation(language, Map.of()));
      Files.write(folder.resolve("certificate" + ending), certificate(language, Map.of()));
    }
    IO.println("wrote " + folder.toAbsolutePath());
  }

  static byte[] invitation(Language language, Map<String, Object> changed) {
    return InvitationLetter.of(who(language, BEFORE, changed), PaperFont.load());
  }

  static byte[] certificate(Language language, Map<String, Object> changed) {
    return Certificate.of(who(language, AFTER, changed), PaperFont.load());
  }

  static Interest interest(State state, Map<String, Object> changed) {
    Map<String, @Nullable Object> answers = new LinkedHashMap<>();
    answers.putAll(SampleInterests.submission("begona@example.org"));
    answers.put("position", "Directora de planeación");
    answers.put("consentAt", BEFORE.toString());
    answers.putAll(changed);
    InterestKey key = new InterestKey("june-2018", "01CBG0Z3XKTEST00000000000");
    Interest received = Interest.received(key, AnswersObject.read(answers), BEFORE);
    return SampleInterests.in(received, state);
  }

  private static PlacedPerson who(Language language, Instant now, Map<String, Object> changed) {
    return who(language, now, changed, List.of("brussels", "field-visit"));
  }

  static byte[] certificate(Language language, List<String> attended) {
    return Certificate.of(who(language, AFTER, Map.of(), attended), PaperFont.load());
  }

  private static PlacedPerson who(
      Language language, Instant now, Map<String, Object> changed, List<String> attended) {
    Interest interest = interest(State.ACCEPTED, changed);
    for (String part : attended) interest = interest.attending(part, true);
    return new PlacedPerson(
        interest,
        interest.answers().person().name(),
        JUNE,
        JUNE.partnerRegion("central-denmark"),
        language,
        now);
  }
}
