package studyvisit.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseTest {
  private static final URI IN_DOCKER = URI.create("http://127.0.0.1:32768");
  private static final String ELSEWHERE = "http://127.0.0.1:4566";

  @Test
  void is_embedded_unless_the_environment_says_otherwise() {
    assertThat(Database.served(Map.of(Database.ENDPOINT, " "), DatabaseTest::nothing)).isEmpty();
  }

  @Test
  void is_the_one_that_the_environment_names() {
    Map<String, String> both = Map.of(Database.ENDPOINT, ELSEWHERE, Database.EMULATOR, "docker");
    assertThat(Database.served(both, DatabaseTest::nothing)).hasValue(URI.create(ELSEWHERE));
  }

  @Test
  void is_started_in_docker_if_the_environment_wants_that() {
    Map<String, String> docker = Map.of(Database.EMULATOR, "docker");
    assertThat(Database.served(docker, () -> IN_DOCKER)).hasValue(IN_DOCKER);
  }

  @Test
  void no_other_emulator_is_known() {
    Map<String, String> other = Map.of(Database.EMULATOR, "podman");
    assertThatThrownBy(() -> Database.served(other, DatabaseTest::nothing))
        .hasMessageContaining(Database.EMULATOR);
  }

  private static URI nothing() {
    throw new AssertionError("nothing was to be started");
  }
}
