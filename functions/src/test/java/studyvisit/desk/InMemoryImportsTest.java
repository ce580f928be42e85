package studyvisit.desk;

import studyvisit.interest.Interests;
import studyvisit.letter.InMemoryTable;
import studyvisit.letter.Letters;

class InMemoryImportsTest extends ImportsContract {
  private final InMemoryTable table = new InMemoryTable();
  private final InMemoryImports imports = new InMemoryImports(table);

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

  @Override
  protected Imports imports() {
    return imports;
  }
}
