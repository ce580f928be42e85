package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.Template;

/// What template.yaml says of the functions, and what they are, agree. Reading it fails on any
/// route, stream or schedule that the local system would not serve; `EventsIT` calls each.
class TemplateTest {
  private static final Path FILE = Path.of("template.yaml");

  @Test
  void every_handler_is_a_class_named_after_its_function() throws Exception {
    for (FunctionDefinition function : functions()) {
      Class<?> handler = Class.forName(function.handler());
      assertThat(handler).isAssignableTo(RequestStreamHandler.class).isFinal();
      assertThat(handler.getSimpleName()).isEqualTo(function.id() + "Handler");
      assertThat(handler.getConstructor()).as("what Lambda calls").isNotNull();
    }
  }

  @Test
  void every_handler_can_be_made_of_its_environment() throws Exception {
    for (FunctionDefinition function : functions()) {
      Map<String, String> environment = new HashMap<>(function.environment());
      environment.put("AWS_REGION", "eu-west-1"); // Lambda sets it
      Wiring wiring = Wiring.of(environment, Clock.systemUTC());
      var constructor = Class.forName(function.handler()).getDeclaredConstructor(Wiring.class);
      constructor.setAccessible(true);
      assertThat(constructor.newInstance(wiring)).as(function.id()).isNotNull();
    }
  }

  @Test
  void every_function_runs_on_java_25() throws IOException {
    assertThat(Files.readAllLines(FILE))
        .filteredOn(line -> line.strip().startsWith("Runtime:"))
        .containsExactly("    Runtime: java25");
  }

  @Test
  void every_schedule_is_named_after_its_stack() throws IOException {
    List<String> schedules = List.of(Files.readString(FILE).split("Type: ScheduleV2", -1));
    assertThat(schedules).hasSizeGreaterThan(1);
    for (String schedule : schedules.subList(1, schedules.size())) {
      assertThat(schedule.lines().limit(5))
          .as("else a second stack of the account could not be made")
          .anyMatch(line -> line.strip().startsWith("Name: !Sub \"${AWS::StackName}-"));
    }
  }

  @Test
  void the_template_sets_no_variable_that_nobody_reads() throws IOException {
    String settings = Files.readString(Path.of("functions/src/main/java/studyvisit/Settings.java"));
    for (FunctionDefinition function : functions()) {
      assertThat(function.environment().keySet())
          .allMatch(name -> name.equals("JAVA_TOOL_OPTIONS") || settings.contains("\"" + name));
    }
  }

  @Test
  void every_function_is_started_by_something() throws IOException {
    for (FunctionDefinition function : functions()) {
      boolean started =
          !function.routes().isEmpty()
              || function.stream().isPresent()
              || !function.schedules().isEmpty()
              || !function.topics().isEmpty();
      assertThat(started).as(function.id()).isTrue();
    }
  }

  @Test
  void every_function_has_a_good_and_a_bad_example() throws IOException {
    for (FunctionDefinition function : functions()) {
      assertThat(ExampleEvents.any(function.id(), true)).as("good, " + function.id()).isTrue();
      assertThat(ExampleEvents.any(function.id(), false)).as("bad, " + function.id()).isTrue();
    }
  }

  @Test
  void every_example_is_of_a_function_and_has_an_expectation() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (String example : ExampleEvents.answers().keySet())
      expected.add(ExampleEvents.fileOf(example));
    assertThat(ExampleEvents.files()).isEqualTo(expected);
    assertThat(ExampleEvents.answers().keySet().stream().map(ExampleEvents::functionOf))
        .isSubsetOf(functions().stream().map(FunctionDefinition::id).toList());
  }

  private static List<FunctionDefinition> functions() throws IOException {
    return Template.read(FILE).functions();
  }
}
