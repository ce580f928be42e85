package studyvisit.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class EventFilterTest {
  private final EventFilter filter =
      EventFilter.of(
          new Yaml(
              "Pattern",
              """
              {"eventName": ["INSERT", "MODIFY"], "dynamodb": {"NewImage": {"state": {"S": ["due"]}}}}
              """));

  @Test
  void every_name_must_match_one_of_its_values() throws IOException {
    assertThat(matches("INSERT", "{\"NewImage\":{\"state\":{\"S\":\"due\"}}}")).isTrue();
    assertThat(matches("MODIFY", "{\"NewImage\":{\"state\":{\"S\":\"due\"},\"x\":1}}")).isTrue();
    assertThat(matches("REMOVE", "{\"NewImage\":{\"state\":{\"S\":\"due\"}}}")).isFalse();
    assertThat(matches("INSERT", "{\"NewImage\":{\"state\":{\"S\":\"sent\"}}}")).isFalse();
    assertThat(matches("INSERT", "{\"NewImage\":{\"state\":{\"N\":\"due\"}}}")).isFalse();
    assertThat(matches("INSERT", "{\"NewImage\":{\"state\":\"due\"}}")).isFalse();
    assertThat(matches("INSERT", "{}")).isFalse();
  }

  private boolean matches(String name, String change) throws IOException {
    return filter.matches(
        JsonTree.parse("{\"eventName\":\"" + name + "\",\"dynamodb\":" + change + "}").members());
  }
}
