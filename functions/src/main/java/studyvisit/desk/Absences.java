package studyvisit.desk;

import java.util.List;
import java.util.Map;
import studyvisit.export.Absence;

/// When people and presenters are not there for business meetings, as organisers were told.
public interface Absences {
  /// By the id of an interest or a presenter; who is not named is always there.
  Map<String, List<Absence>> of(String visit);

  /// Stores when somebody is not there, in the place of what was stored before, with its entry of
  /// the history; false, and nothing is changed, if the entry is about a person who is not there.
  ///
  /// @param away none: always there
  boolean set(String id, List<Absence> away, Entry entry);
}
