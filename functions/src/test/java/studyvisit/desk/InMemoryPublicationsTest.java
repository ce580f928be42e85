package studyvisit.desk;

import studyvisit.interest.Interests;
import studyvisit.interest.Placements;
import studyvisit.letter.InMemoryPublications;
import studyvisit.letter.InMemoryTable;
import studyvisit.letter.Letters;

class InMemoryPublicationsTest extends PublicationsContract {
  private final InMemoryTable table = new InMemoryTable();
  private final InMemoryPublications publications = new InMemoryPublications(table);

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
  protected Placements placements() {
    return publications;
  }

  @Override
  protected Publications publications() {
    return publications;
  }
}
