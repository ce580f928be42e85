package studyvisit.desk;

import studyvisit.interest.Interests;
import studyvisit.letter.InMemoryTable;
import studyvisit.letter.Letters;

class InMemoryDeskTest extends DeskContract {
  private final InMemoryTable table = new InMemoryTable();

  @Override
  protected Interests interests() {
    return table;
  }

  @Override
  protected Letters letters() {
    return table;
  }

  @Override
  protected History history() {
    return table;
  }

  @Override
  protected Changes changes() {
    return table;
  }
}
