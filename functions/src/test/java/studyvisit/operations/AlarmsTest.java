package studyvisit.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.Intrinsic;
import studyvisit.local.Yaml;

/// Every alarm is told to somebody, and the guide says what it means and what to do.
class AlarmsTest {
  private final Map<String, Yaml> alarms = alarms();

  AlarmsTest() throws IOException {}

  @Test
  void the_guide_has_a_heading_for_every_alarm_and_no_other() throws IOException {
    String guide = Files.readString(Path.of("docs/operations.md"));
    String section = guide.substring(guide.indexOf("\n## Alarms\n"));
    Set<String> explained =
        Pattern.compile("(?m)^### (\\w+)$")
            .matcher(section)
            .results()
            .map(heading -> heading.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(explained).isEqualTo(new TreeSet<>(alarms.keySet()));
    for (String alarm : alarms.keySet()) {
      String text = section.split("### " + alarm + "\n", 2)[1].split("\n#", 2)[0];
      assertThat(text).as(alarm).contains("**Means**", "**Do**");
    }
  }

  @Test
  void every_alarm_rings_and_stops_at_the_topic() {
    alarms.forEach(
        (name, alarm) -> {
          for (String when : List.of("AlarmActions", "OKActions")) {
            assertThat(alarm.get(when).elements()).as(name).hasSize(1);
            assertThat(alarm.get(when).elements().getFirst().value())
                .isEqualTo(new Intrinsic.Ref("Alarms"));
          }
          assertThat(alarm.get("AlarmDescription").text()).isNotBlank();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"FunctionErrors", "FunctionThrottles"})
  void no_function_is_left_out(String alarm) throws IOException {
    Yaml watched = alarms.getOrDefault(alarm, new Yaml("", null));
    List<String> functions =
        watched.get("Metrics").elements().stream()
            .map(metric -> metric.get("MetricStat").get("Metric").get("Dimensions").elements())
            .filter(dimensions -> !dimensions.isEmpty())
            .map(dimensions -> dimensions.getFirst().get("Value").value())
            .map(
                value -> value instanceof Intrinsic.Ref(String name) ? name : String.valueOf(value))
            .toList();
    assertThat(functions)
        .containsExactlyInAnyOrderElementsOf(
            DeployedFunctions.definitions().stream().map(FunctionDefinition::id).toList());
    assertThat(functions).as("CloudWatch takes ten metrics").hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void every_queue_of_failures_has_an_alarm() throws IOException {
    Set<String> queues =
        Yaml.read(Path.of("template.yaml")).get("Resources").members().entrySet().stream()
            .filter(entry -> entry.getValue().get("Type").text().equals("AWS::SQS::Queue"))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Set<String> watched =
        alarms.values().stream()
            .flatMap(alarm -> alarm.get("Dimensions").elements().stream())
            .map(dimension -> dimension.get("Value").value())
            .filter(Intrinsic.GetAtt.class::isInstance)
            .map(value -> ((Intrinsic.GetAtt) value).resource())
            .collect(Collectors.toSet());
    assertThat(watched).containsAll(queues);
  }

  private static Map<String, Yaml> alarms() throws IOException {
    return Yaml.read(Path.of("template.yaml")).get("Resources").members().entrySet().stream()
        .filter(entry -> entry.getValue().get("Type").text().equals("AWS::CloudWatch::Alarm"))
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get("Properties")));
  }
}
