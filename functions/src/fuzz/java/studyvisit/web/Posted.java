package studyvisit.web;

/// What every answer to a post keeps.
final class Posted {
  private Posted() {}

  /// @param taken the status of an interest that is stored
  static void isTakenJustWhenStored(Request request, int taken) {
    Sites sites = new Sites();
    int status = sites.send(request).status();
    boolean isStored = !sites.stored().isEmpty();
    if (status >= 500 || (status == taken) != isStored) {
      throw new AssertionError("status " + status + ", stored: " + isStored);
    }
  }
}
