package studyvisit.export;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studyvisit.interest.Answers;
import studyvisit.interest.Interest;
import studyvisit.language.When;
import studyvisit.programme.Visit;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Sheet;

/// Who is expected, by name, with an empty place for each day: to be printed and signed at the
/// door.
final class SignInSheet {
  private SignInSheet() {}

  static Sheet of(Material material, List<Interest> people, List<Visit.Part> parts) {
    Names names = new Names(material);
    List<String> columns = new ArrayList<>();
    for (String field : List.of("familyName", "givenName", "organisation", "borderArea")) {
      columns.add(names.field(field));
    }
    int told = columns.size();
    for (Visit.Part part : parts) {
      for (LocalDate day = part.from(); !day.isAfter(part.to()); day = day.plusDays(1)) {
        columns.add(When.day(day, material.language()));
      }
    }
    Collator order = Collator.getInstance(material.language().locale());
    return new Sheet(
        names.word("export.signIn"),
        columns,
        people.stream()
            .map(Interest::answers)
            .sorted(
                Comparator.comparing((Answers a) -> a.person().familyName(), order)
                    .thenComparing(a -> a.person().givenName(), order))
            .map(answers -> row(names, answers, columns.size() - told))
            .toList());
  }

  private static List<Cell> row(Names names, Answers answers, int days) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(answers.person().familyName()));
    row.add(Cell.of(answers.person().givenName()));
    row.add(Cell.of(answers.person().organisation()));
    row.add(Cell.of(names.area(answers.origin().borderArea())));
    for (int day = 0; day < days; day++) row.add(Cell.NOTHING);
    return row;
  }
}
