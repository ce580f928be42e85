package studyvisit.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
  private static final Path TINY = Path.of("functions/src/test/resources/local/tiny.yaml");

  @TempDir private Path directory = Path.of("");

  @Test
  void the_projects_template_can_be_served() throws IOException {
    Template template = Template.read(Path.of("template.yaml"));
    assertThat(template.functions()).isNotEmpty();
    assertThat(template.table().streamView()).contains("NEW_IMAGE");
    assertThat(template.table().ttlAttribute()).isPresent();
  }

  @Test
  void a_functions_environment_is_the_common_one_and_its_own() throws IOException {
    assertThat(mailThing().environment())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "TABLE_NAME", "Things",
                "COMMON", "everywhere",
                "PUBLIC_URL", "http://localhost:1234",
                "SENDER_ADDRESS", "tiny@innovact.example",
                "CHOSEN", "http://localhost:1234",
                "TABLE_ARN", "arn:aws:local:eu-west-1:000000000000:Things/index/x"));
  }

  @Test
  void the_stream_is_read_as_it_is_set() throws IOException {
    StreamTrigger stream = mailThing().stream().orElseThrow();
    assertThat(stream.batchSize()).isEqualTo(5);
    assertThat(stream.lanes()).isEqualTo(2);
    assertThat(stream.attempts()).isEqualTo(4);
    assertThat(stream.bisect()).isTrue();
    assertThat(stream.partial()).isTrue();
  }

  @Test
  void routes_and_schedules_belong_to_their_function() throws IOException {
    Template template = Template.read(TINY, "http://localhost:1234");
    assertThat(function(template, "TakeThing").routes())
        .contains(
            new HttpRoute("GET", "/guarded", "Organisers", List.of("reports/read")),
            new HttpRoute("GET", "/echo/{name}", "", List.of()));
    assertThat(function(template, "SweepThings").schedules())
        .containsExactly(
            new Schedule("Sweep", Duration.ofMinutes(5), "{\"task\": \"sweep\"}"),
            new Schedule("Daily", Duration.ofDays(1), "{\"task\": \"daily\"}"));
    assertThat(function(template, "SweepThings").timeout()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void what_would_not_be_served_is_an_error_that_says_where() {
    refused("Type: DynamoDB\n", "Type: Kinesis\n", "MailThing.Properties.Events.Stream");
    refused("rate(1 day)", "cron(0 8 L * *)", "rate(…) only");
    refused("rate(1 day)", "rate(0 days)", "never comes round");
    refused("\"INSERT\", \"MODIFY\"", "{\"prefix\": \"I\"}", "exact values only");
    refused("\"/echo/{name}\"", "\"/echo/{name+}\"", "no catch-all routes");
    refused("!Ref Things", "!Ref Nothing", "nothing is named Nothing");
    refused("- HasDomain", "- HasNothing", "no condition is named HasNothing");
    refused("!Not [!Equals", "!Or [!Equals", "!Equals and !Not only");
    refused("!Ref Sender", "!ImportValue Sender", "does not know !ImportValue");
    refused("AWS::DynamoDB::Table", "AWS::S3::Bucket", "holds 0 tables");
    refused(", Input: '{\"task\": \"daily\"}'", "", "Daily.Properties.Input: is missing");
  }

  private void refused(String right, String wrong, String reason) {
    assertThatThrownBy(
            () -> {
              String text = Files.readString(TINY);
              assertThat(text).contains(right);
              Path file = directory.resolve("template.yaml");
              Files.writeString(file, text.replace(right, wrong));
              Template.read(file);
            })
        .isInstanceOf(InvalidTemplate.class)
        .hasMessageContaining(reason);
  }

  private static FunctionDefinition mailThing() throws IOException {
    return function(Template.read(TINY, "http://localhost:1234"), "MailThing");
  }

  private static FunctionDefinition function(Template template, String id) {
    return template.functions().stream()
        .filter(function -> function.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
