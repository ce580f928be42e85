package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

class SettingsTest {
  private static final Map<String, String> KEYS =
      Map.of("AWS_ACCESS_KEY_ID", "id", "AWS_SECRET_ACCESS_KEY", "secret");

  @Test
  void what_is_not_set_is_named() {
    assertThatThrownBy(() -> Settings.from(Map.of("TABLE_NAME", " ")).tableName())
        .hasMessage("environment variable TABLE_NAME is not set");
  }

  @Test
  void aws_itself_gets_the_credentials_of_the_role() {
    assertThat(Settings.from(KEYS).credentialsFor("DYNAMODB"))
        .isInstanceOf(DefaultCredentialsProvider.class);
  }

  @Test
  void another_endpoint_gets_the_keys_of_the_environment() {
    assertThat(elsewhere(Map.of()).resolveCredentials())
        .isEqualTo(AwsBasicCredentials.create("id", "secret"));
  }

  @Test
  void keys_of_a_session_come_with_its_token() {
    assertThat(elsewhere(Map.of("AWS_SESSION_TOKEN", "token")).resolveCredentials())
        .isEqualTo(AwsSessionCredentials.create("id", "secret", "token"));
  }

  private static AwsCredentialsProvider elsewhere(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(KEYS);
    environment.putAll(more);
    environment.put("AWS_ENDPOINT_URL", "http://127.0.0.1:4566");
    return Settings.from(environment).credentialsFor("DYNAMODB");
  }
}
