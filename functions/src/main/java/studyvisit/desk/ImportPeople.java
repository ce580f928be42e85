package studyvisit.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.call.Busy;
import studyvisit.interest.Answers;
import studyvisit.interest.AnswersForm;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.InterestKey;
import studyvisit.programme.Programme;

/// Brings in many people at once: looked at first, and written only if every row is right, all of
/// them or, with a fault, nobody. Who is known already is named and left as they are.
final class ImportPeople {
  private final Desk desk;
  private final EnterPerson enterPerson;

  ImportPeople(Desk desk) {
    this.desk = desk;
    this.enterPerson = new EnterPerson(desk);
  }

  /// A row with what it is.
  sealed interface Seen {
    int row();

    record Fresh(int row, Answers answers) implements Seen {}

    record Wrong(PeopleSheet.Row sheet, List<FieldProblem> problems) implements Seen {
      @Override
      public int row() {
        return sheet.number();
      }
    }

    /// @param person who has this address already
    record Known(int row, Answers answers, InterestKey person) implements Seen {}

    /// @param first the row that has this address already
    record Twice(int row, Answers answers, int first) implements Seen {}
  }

  /// Stores whoever was taken on before, so that a list that is sent again knows everybody on it.
  void finish(String visit) {
    desk.imports().finishBefore(visit, desk.clock().instant());
  }

  /// What the rows are; writes nothing.
  List<Seen> look(Programme programme, List<PeopleSheet.Row> rows) {
    Map<String, Integer> first = new HashMap<>();
    List<Seen> seen = new ArrayList<>();
    for (PeopleSheet.Row row : rows) {
      seen.add(
          switch (enterPerson.read(programme, row.fields())) {
            case AnswersForm.Reading.Invalid(var problems) -> new Seen.Wrong(row, problems);
            case AnswersForm.Reading.Valid(var answers) ->
                known(programme, row.number(), answers, first);
          });
    }
    return seen;
  }

  /// What became of those who are new.
  ///
  /// @param stored how many are stored; fewer than are new if somebody posted meanwhile
  /// @param following if they are not all stored yet: how many are safe, stored now or soon
  record Written(int stored, int following) {
    static final Written NOBODY = new Written(0, 0);
  }

  /// Writes those who are new: all of them, now or later, or with a fault nobody.
  Written write(Organiser by, Programme programme, List<Seen> rows) {
    List<Imports.Arrival> people = new ArrayList<>();
    for (Seen seen : rows) {
      if (seen instanceof Seen.Fresh(_, var answers))
        people.add(enterPerson.arrival(by, programme, answers, Deed.Kind.IMPORTED));
    }
    if (people.isEmpty()) return Written.NOBODY;
    String visit = programme.visit().id();
    String list = desk.ids().get();
    desk.imports().take(new Imports.ListOfPeople(list, visit, desk.clock().instant(), people));
    try {
      return new Written(desk.imports().finish(visit, list), 0);
    } catch (Busy _) {
      return new Written(0, people.size()); // the sweep stores them
    }
  }

  private Seen known(Programme programme, int row, Answers answers, Map<String, Integer> first) {
    Integer before = first.putIfAbsent(answers.person().email().value(), row);
    if (before != null) return new Seen.Twice(row, answers, before);
    Optional<InterestKey> person =
        desk.interests().findByEmail(programme.visit().id(), answers.person().email());
    return person
        .<Seen>map(key -> new Seen.Known(row, answers, key))
        .orElseGet(() -> new Seen.Fresh(row, answers));
  }
}
