package studyvisit.desk;

import studyvisit.interest.Interests;
import studyvisit.letter.InMemoryTable;

class InMemoryAbsencesTest extends AbsencesContract {
  private final InMemoryTable table = new InMemoryTable();
  private final InMemoryAbsences absences = new InMemoryAbsences(table);

  @Override
  protected Interests interests() {
    return table;
  }

  @Override
  protected History history() {
    return table;
  }

  @Override
  protected Absences absences() {
    return absences;
  }
}
