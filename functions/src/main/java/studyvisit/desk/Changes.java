package studyvisit.desk;

import studyvisit.interest.EmailAddress;
import studyvisit.interest.Interest;
import studyvisit.letter.LetterKind;

/// An organiser's changes to interests, each with its entry in the history, both or neither. False
/// always means that nothing was changed.
public interface Changes {
  /// Stores an interest and makes its confirmation letter due, unless this person already has one
  /// for the visit.
  boolean add(Interest interest, Entry entry);

  /// Stores a changed interest, if the stored one is at the version before this one's.
  boolean replace(Interest changed, Entry entry);

  /// The same, and makes a confirmation letter due.
  boolean restart(Interest changed, Entry entry);

  /// Stores an interest under another address, if the stored one is at the version before this
  /// one's and nobody else has the address. Its links end, and a confirmation letter becomes due.
  ///
  /// @param former the address until now
  boolean readdress(Interest changed, EmailAddress former, Entry entry);

  /// Removes an interest, its letters, links and notes, if it is at this version.
  ///
  /// @param entry of nobody
  boolean erase(Interest interest, Entry entry);

  /// Pauses a kind of reminder, or lets it go on; false, and no entry, if it is so already.
  boolean pause(LetterKind campaign, boolean paused, Entry entry);
}
