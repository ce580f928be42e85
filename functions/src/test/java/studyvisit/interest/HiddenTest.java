package studyvisit.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studyvisit.journey.PrepareJourney;
import studyvisit.journey.SampleTravellers;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;

/// Personal data hides itself from logs and messages.
class HiddenTest {
  private static final String EMAIL = "begona@example.org";

  static Stream<Object> holders() {
    Programme programme = ProgrammeFiles.bundled().find(SampleInterests.VISIT).orElseThrow();
    Map<String, @Nullable Object> submission = SampleInterests.submission(EMAIL);
    submission.put("phone", "+57 300 1234567");
    submission.put("motivation", "Begoña wants");
    Interest interest = SampleInterests.interest(EMAIL);
    Answers answers = interest.answers();
    ManageInterest.Owned owned = new ManageInterest.Owned(interest, programme);
    List<FieldProblem> problems = List.of(FieldProblem.of("Begoña", "unknownField"));
    return Stream.of(
        interest,
        answers,
        answers.person(),
        answers.person().email(),
        answers.wishes(),
        new PrivateLink("Begoña-token"),
        owned.interest(),
        problems,
        new ManageInterest.Outcome.Done(owned, false).owned().interest(),
        new ManageInterest.Outcome.Invalid(owned, problems).problems(),
        SampleTravellers.traveller(interest.receivedAt()),
        new PrepareJourney.Prepared(
            owned, Optional.of(SampleTravellers.traveller(interest.receivedAt()))),
        new SubmitInterest.Outcome.Accepted(interest.key()),
        new SubmitInterest.Outcome.Invalid(Optional.empty(), problems),
        AnswersForm.read(submission, Optional.of(programme), interest.receivedAt()),
        AnswersForm.read(Map.of("Begoña", 1), Optional.empty(), interest.receivedAt()));
  }

  @ParameterizedTest
  @MethodSource("holders")
  void what_holds_personal_data_shows_none(Object holder) {
    assertThat(holder.toString())
        .doesNotContain(
            "Bego",
            "BEGO",
            "cacahuetes",
            "Ñandú",
            EMAIL,
            "example.org",
            "300",
            "Municipio",
            "token");
  }
}
