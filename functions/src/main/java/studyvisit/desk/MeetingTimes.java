package studyvisit.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.export.Absence;

/// When business meetings can be, and when people and presenters are not there, as organisers were
/// told.
public interface MeetingTimes {
  /// Empty before anybody has said.
  Optional<MeetingHours> hours(String visit);

  /// Stores hours in the place of those before, with the entry of the history.
  void set(MeetingHours hours, Entry entry);

  /// By the id of an interest or a presenter; who is not named is always there.
  Map<String, List<Absence>> away(String visit);

  /// Stores when somebody is not there, in the place of what was stored before, with its entry of
  /// the history; false, and nothing is changed, if the entry is about a person who is not there.
  ///
  /// @param away none: always there
  boolean setAway(String id, List<Absence> away, Entry entry);
}
