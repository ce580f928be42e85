package studyvisit.interest;

import java.time.Instant;
import java.util.List;

/// Lists of people that were taken on whole, of whom some are not stored yet.
public interface UnfinishedImports {
  /// The ids of a visit's lists that were taken on before an instant and are not finished.
  List<String> before(String visit, Instant instant);

  /// Stores whoever of a list is not stored yet, with letter and entry; leaves out who has an
  /// interest by now. Whoever was stored once is not stored again.
  ///
  /// @return how many it stored
  int finish(String visit, String list);

  /// Finishes a visit's lists that were taken on before an instant.
  default void finishBefore(String visit, Instant instant) {
    for (String list : before(visit, instant)) {
      int _ = finish(visit, list);
    }
  }
}
