package studyvisit.desk;

import java.time.Instant;
import java.util.List;
import studyvisit.interest.Interest;
import studyvisit.interest.UnfinishedImports;

/// Lists of people that organisers bring in.
public interface Imports extends UnfinishedImports {
  /// The longest list.
  int MOST_PEOPLE = 500;

  /// How much text may stand in a list, in bytes of UTF-8: a transaction takes 4 MB, with all names
  /// and keys.
  int MOST_TEXT = 2_500_000;

  /// Takes on a list, the whole of it or, with a fault, nothing. From then on everybody on it will
  /// be stored, by `finish`.
  ///
  /// @throws IllegalArgumentException for more people than `MOST_PEOPLE`
  void take(ListOfPeople list);

  /// @param id a fresh ULID
  record ListOfPeople(String id, String visit, Instant at, List<Arrival> people) {
    public ListOfPeople {
      people = List.copyOf(people);
    }
  }

  /// Somebody on a list.
  ///
  /// @param entry about the interest, without a note
  record Arrival(Interest interest, Entry entry) {}
}
