package studyvisit.paper;

import studyvisit.interest.Interest;
import studyvisit.interest.State;

/// A document about one person's place, and who can have it when.
public enum Paper {
  /// The parts of the visit, for whoever has a place.
  CALENDAR("visit.ics");

  private final String fileName;

  Paper(String fileName) {
    this.fileName = fileName;
  }

  /// The end of its address, and what a browser keeps it as.
  public String fileName() {
    return fileName;
  }

  public boolean isFor(Interest interest) {
    State state = interest.state();
    boolean place = state == State.SELECTED || state == State.ACCEPTED;
    return switch (this) {
      case CALENDAR -> place;
    };
  }
}
