package studyvisit.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studyvisit.web.Groups;

/// Somebody at the desk, as their token says.
///
/// @param id the user pool's
/// @param name as the history shows it
public record Organiser(String id, String name) {
  /// What the authorizer let pass: the claims of a token of the user pool.
  record Pass(Organiser organiser, boolean mayChange) {
    /// Empty for a user of neither group.
    ///
    /// @param claims as an HTTP API hands them over: everything is text, a list in brackets
    static Optional<Pass> of(Map<String, String> claims) {
      Groups groups = Groups.of(claims);
      if (!groups.mayRead()) return Optional.empty();
      String id = claims.getOrDefault("sub", "");
      if (id.isBlank()) return Optional.empty();
      String name =
          Stream.of("name", "email", "username")
              .map(claim -> claims.getOrDefault(claim, ""))
              .filter(claim -> !claim.isBlank())
              .findFirst()
              .orElse(id);
      return Optional.of(new Pass(new Organiser(id, name), groups.mayChange()));
    }
  }

  @Override
  public String toString() {
    return "Organiser[hidden]";
  }
}
