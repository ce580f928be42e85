package studyvisit.web;

/// A request failed and its log line says where. It carries nothing of what failed: the platform
/// writes whatever escapes a function to the log, message and all.
public final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Fault() {
    super("failed; the request's log line says where", null, false, false);
  }
}
