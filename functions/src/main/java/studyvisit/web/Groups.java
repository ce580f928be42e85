package studyvisit.web;

import java.util.List;
import java.util.Map;

/// Who may do what with the data of a visit: the groups of the user pool, as a token says. Scopes
/// alone let anybody of the pool in.
public record Groups(boolean mayRead, boolean mayChange) {
  private static final String ORGANISERS = "organiser";
  private static final String READERS = "reader";

  /// @param claims as an HTTP API hands them over: everything is text, a list in brackets
  public static Groups of(Map<String, String> claims) {
    String claim = claims.getOrDefault("cognito:groups", "");
    List<String> groups = List.of(claim.replaceAll("^\\[|]$", "").strip().split("[ ,]+"));
    boolean mayChange = groups.contains(ORGANISERS);
    return new Groups(mayChange || groups.contains(READERS), mayChange);
  }
}
