package studyvisit.desk;

import java.util.List;
import studyvisit.interest.InterestKey;

/// Who did what at the desk, and when: written once, never changed. Erasing a person takes their id
/// out of it, and their notes with it.
public interface History {
  /// Writes an entry; false, and nothing is written, if it is about a person who is not there.
  boolean add(Entry entry);

  /// The entries of a visit, oldest first, without the notes.
  List<Entry> of(String visit);

  /// The entries about one person, oldest first, with the notes.
  List<Entry> about(InterestKey person);
}
