package studyvisit.report;

import java.util.Optional;
import studyvisit.split.Person;

/// Where one person goes, and why.
///
/// @param region empty for who has no place
/// @param rank that the person gave the region; 0 without a place
record Row(
    Person person,
    String name,
    String organisation,
    Optional<String> region,
    int rank,
    Reasons.Text reason) {
  @Override
  public String toString() {
    return "Row[hidden]";
  }
}
