package studyvisit.letter;

import studyvisit.interest.Interests;

class InMemoryTableTest extends TableContract {
  private final InMemoryTable table = new InMemoryTable();

  @Override
  protected Interests interests() {
    return table;
  }

  @Override
  protected Letters letters() {
    return table;
  }
}
