package studyvisit.desk;

import java.util.List;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.Interest;

/// What became of an organiser's change to a person.
sealed interface Outcome {
  record Done(Interest interest) implements Outcome {}

  record Erased() implements Outcome {}

  record NoSuchPerson() implements Outcome {}

  /// Somebody else, or the person, was quicker: nothing was changed.
  record ChangedMeanwhile() implements Outcome {}

  /// @param code says why not: the key of a text `refused.<code>`
  record Refused(String code) implements Outcome {}

  record Invalid(List<FieldProblem> problems) implements Outcome {
    static Invalid of(String field, String code, String... values) {
      return new Invalid(List.of(FieldProblem.of(field, code, values)));
    }
  }
}
