package studyvisit.report;

import java.util.List;
import studyvisit.interest.Answers;
import studyvisit.interest.Interest;
import studyvisit.interest.State;

/// What a report knows of somebody, stored or from a list that was sent along.
record Applicant(
    String id, Name name, String organisation, Origin origin, Wishes wishes, Standing standing) {

  record Name(String given, String family) {
    String whole() {
      return given.isEmpty() ? family : family.isEmpty() ? given : given + " " + family;
    }
  }

  /// @param helix id of a helix category
  /// @param country ISO 3166-1 alpha-2; empty if it is not known
  record Origin(String borderArea, String country, String helix) {}

  /// @param preferences ranked ids of partner regions
  record Wishes(List<String> topics, List<String> valueChains, List<String> preferences) {}

  /// @param isConfirmed whether the person showed that the address is theirs
  record Standing(State state, boolean isConfirmed) {
    /// For the split: who is selected comes before who is not decided on, who comes before the
    /// reserve.
    int rank() {
      return switch (state) {
        case SELECTED, ACCEPTED -> 0;
        case RESERVE -> 2;
        default -> 1;
      };
    }
  }

  static Applicant of(Interest interest) {
    Answers answers = interest.answers();
    return new Applicant(
        interest.key().id(),
        new Name(answers.person().givenName(), answers.person().familyName()),
        answers.person().organisation(),
        new Origin(
            answers.origin().borderArea(), answers.origin().country(), answers.person().helix()),
        new Wishes(
            answers.wishes().topics(),
            answers.wishes().valueChains(),
            answers.wishes().preferences()),
        new Standing(interest.state(), interest.confirmedAt().isPresent()));
  }

  @Override
  public String toString() {
    return "Applicant[hidden]";
  }
}
