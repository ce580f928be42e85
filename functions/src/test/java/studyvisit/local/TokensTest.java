package studyvisit.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
  private static final Instant NOW = Instant.parse("2018-04-16T09:00:00Z");

  @TempDir private Path directory = Path.of("");

  @Test
  void a_token_is_valid_for_an_hour_also_after_a_restart() {
    String token = at(NOW).issue("ana", List.of("reports/read", "desk"), List.of("team"));
    Tokens.Claims claims = at(NOW.plusSeconds(3599)).claims("Bearer " + token).orElseThrow();
    assertThat(claims.scopes()).containsExactly("reports/read", "desk");
    assertThat(claims.asText())
        .containsEntry("username", "ana")
        .containsEntry("cognito:groups", "[team]")
        .containsEntry("exp", Long.toString(NOW.getEpochSecond() + 3600));
    assertThat(at(NOW.plusSeconds(3600)).claims("Bearer " + token)).isEmpty();
  }

  @Test
  void what_we_did_not_sign_is_no_token() {
    Tokens tokens = at(NOW);
    String token = tokens.issue("ana", List.of("reports/read"), List.of());
    String[] parts = token.split("\\.", -1);
    String more = parts[1].substring(0, parts[1].length() - 2) + "AA";
    String unsigned =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
    for (String bad :
        List.of(
            "",
            "Bearer",
            "Bearer x.y.z",
            "Bearer " + parts[0] + "." + more + "." + parts[2],
            "Bearer " + unsigned + "." + parts[1] + ".",
            "Bearer " + parts[0] + "." + parts[1] + ".",
            "Basic " + token)) assertThat(tokens.claims(bad)).as(bad).isEmpty();
    assertThat(tokens.claims(token)).as("the scheme may be left out").isPresent();
  }

  private Tokens at(Instant now) {
    return new Tokens(
        new DurableFile(directory.resolve("token.key")), Clock.fixed(now, ZoneOffset.UTC));
  }
}
