package studyvisit.paper;

import java.time.Instant;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.programme.Visit;

/// A document about one person's place, and who can have it when.
public enum Paper {
  /// The parts of the visit, for whoever has a place.
  CALENDAR("visit.ics"),
  /// For a visa and an employer, for whoever has a place, until the visit is over.
  INVITATION("invitation.pdf"),
  /// For whoever came, as organisers recorded, once the visit is over.
  CERTIFICATE("certificate.pdf");

  private final String fileName;

  Paper(String fileName) {
    this.fileName = fileName;
  }

  /// The end of its address, and what a browser keeps it as.
  public String fileName() {
    return fileName;
  }

  /// @param state of the interest, as far as whoever wants the document knows
  public boolean isFor(Interest interest, State state, Visit visit, Instant now) {
    boolean place = state.hasPlace();
    boolean over = !now.isBefore(visit.to().plusDays(1).atStartOfDay(visit.zone()).toInstant());
    return switch (this) {
      case CALENDAR -> place;
      case INVITATION -> place && !over;
      case CERTIFICATE -> !interest.attended().isEmpty() && over;
    };
  }
}
