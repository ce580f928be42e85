package studyvisit.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.Answers;
import studyvisit.interest.AnswersForm;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.programme.Programme;

/// Enters somebody whose interest came by other ways than the form, at any time. They get the
/// confirmation letter as if they had posted it themselves.
final class EnterPerson {
  private final Desk desk;

  EnterPerson(Desk desk) {
    this.desk = desk;
  }

  /// @param object the fields as the API names them; nothing about them is trusted
  Outcome enter(Organiser by, Programme programme, Map<String, @Nullable Object> object) {
    return switch (read(programme, object)) {
      case AnswersForm.Reading.Invalid(var problems) -> new Outcome.Invalid(problems);
      case AnswersForm.Reading.Valid(var answers) ->
          store(by, programme, answers)
              .<Outcome>map(Outcome.Done::new)
              .orElseGet(() -> new Outcome.Refused("addressTaken"));
    };
  }

  AnswersForm.Reading read(Programme programme, Map<String, @Nullable Object> object) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(object);
    fields.put("visit", programme.visit().id());
    return AnswersForm.read(fields, Optional.of(programme), desk.clock().instant());
  }

  /// Stores a person; empty, and nothing is changed, if the address has an interest already.
  private Optional<Interest> store(Organiser by, Programme programme, Answers answers) {
    Imports.Arrival arrival = arrival(by, programme, answers, Deed.Kind.ENTERED);
    boolean isNew = desk.changes().add(arrival.interest(), arrival.entry());
    return isNew ? Optional.of(arrival.interest()) : Optional.empty();
  }

  /// A person as they would be stored now.
  Imports.Arrival arrival(Organiser by, Programme programme, Answers answers, Deed.Kind kind) {
    InterestKey key = new InterestKey(programme.visit().id(), desk.ids().get());
    Interest interest = Interest.received(key, answers, desk.clock().instant());
    return new Imports.Arrival(
        interest, desk.entry(key.visit(), by, Deed.of(kind, key.id(), Map.of())));
  }
}
