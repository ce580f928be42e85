package studyvisit.journey;

import studyvisit.interest.Interests;
import studyvisit.letter.InMemoryTable;

class InMemoryTravellersTest extends TravellersContract {
  private final InMemoryTable table = new InMemoryTable();

  @Override
  protected Interests interests() {
    return table;
  }

  @Override
  protected Travellers travellers() {
    return table;
  }
}
