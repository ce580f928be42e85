package studyvisit.export;

import java.util.ArrayList;
import java.util.List;
import studyvisit.interest.Answers;
import studyvisit.interest.Interest;
import studyvisit.programme.BorderArea;
import studyvisit.programme.Vocabulary.HelixCategory;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Sheet;

/// How many people of each border area are of which kind of organisation; an empty place shows who
/// is missing.
final class MixSheet {
  private MixSheet() {}

  static Sheet of(Material material, List<Interest> people) {
    Names names = new Names(material);
    List<HelixCategory> categories = material.programme().vocabulary().helixCategories();
    List<String> columns = new ArrayList<>();
    columns.add(names.field("borderArea"));
    categories.forEach(category -> columns.add(category.name().in(material.language())));
    columns.add(names.word("export.all"));
    columns.add(names.word("export.bar"));
    return new Sheet(
        names.word("export.mix"),
        columns,
        material.programme().borderAreas().stream()
            .map(area -> row(material, area, categories, people))
            .toList());
  }

  private static List<Cell> row(
      Material material, BorderArea area, List<HelixCategory> categories, List<Interest> people) {
    List<Answers> own =
        people.stream()
            .map(Interest::answers)
            .filter(answers -> answers.origin().borderArea().equals(area.id()))
            .toList();
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(area.name().in(material.language())));
    for (HelixCategory category : categories) {
      row.add(Cell.of(own.stream().filter(a -> a.person().helix().equals(category.id())).count()));
    }
    row.add(Cell.of(own.size()));
    row.add(Cell.bar(own.size(), people.size()));
    return row;
  }
}
