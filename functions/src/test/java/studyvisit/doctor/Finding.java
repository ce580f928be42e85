package studyvisit.doctor;

import java.util.Locale;

/// One thing that was looked at.
///
/// @param what as it is
/// @param remedy what to do; `""` if nothing
record Finding(Level level, String what, String remedy) {
  enum Level {
    GOOD,
    /// Works, but somebody should know.
    LOOK,
    BAD
  }

  static Finding good(String what) {
    return new Finding(Level.GOOD, what, "");
  }

  static Finding look(String what, String remedy) {
    return new Finding(Level.LOOK, what, remedy);
  }

  static Finding bad(String what, String remedy) {
    return new Finding(Level.BAD, what, remedy);
  }

  @Override
  public String toString() {
    String line = String.format("%-4s  %s", level.name().toLowerCase(Locale.ROOT), what);
    return remedy.isEmpty() ? line : line + "\n      → " + remedy;
  }
}
