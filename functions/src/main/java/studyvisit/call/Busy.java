package studyvisit.call;

/// It cannot be done now, and the same request may succeed later: something that we depend on is
/// throttled, slow or out of reach, or others changed the same thing again and again. Whether
/// something was written may be open; every request may be repeated.
public final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Busy(String why) {
    super(why);
  }

  public Busy(String why, Throwable cause) {
    super(why, cause);
  }
}
