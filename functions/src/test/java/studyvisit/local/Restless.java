package studyvisit.local;

/// Calls or stream records kept coming for too long.
final class Restless extends Exception {
  private static final long serialVersionUID = 1;

  Restless() {
    super("the system did not come to rest");
  }
}
