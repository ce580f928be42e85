package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studyvisit.interest.SampleInterests;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.HttpRoute;
import studyvisit.local.Schedule;
import studyvisit.local.Template;

/// Each example of `events/`, and each trigger of the template, reaches a handler that knows it.
class EventsIT extends FreshLocalSystem {
  @Test
  void each_example_is_answered_as_promised() throws Exception {
    String token = tokenOfALetter();
    String person = SiteClient.text(client.get("/my/" + token + "/export"), "id");
    for (Map.Entry<String, Integer> example : ExampleEvents.answers().entrySet()) {
      String name = example.getKey();
      String event =
          Events.text(name)
              .replace(ExampleEvents.TOKEN, token)
              .replace(ExampleEvents.PERSON, person);
      HttpResponse<String> answer = client.invoke(ExampleEvents.functionOf(name), event);
      assertThat(status(answer)).as(name + ": " + answer.body()).isEqualTo(example.getValue());
    }
  }

  @Test
  void each_route_of_the_template_is_known_to_its_handler() throws Exception {
    String nothing = Texts.ofPages(Language.EN).get("fault.notFound.title");
    String nothingAtTheDesk = Texts.ofDesk(Language.EN).get("fault.notFound.title");
    String token = "Bearer " + client.organiser();
    String asset = client.get("/").body().replaceFirst("(?s).*?\"/assets/([^\"]+)\".*", "$1");
    String deskFile =
        client.get("/desk").body().replaceFirst("(?s).*?\"(/desk/assets/[^\"]+)\".*", "$1");
    assertThat(client.get("/visits/nowhere").body()).contains(nothing);
    for (FunctionDefinition function : Template.read(Path.of("template.yaml")).functions()) {
      for (HttpRoute route : function.routes()) {
        String path =
            route
                .path()
                .replace("{visit}", SampleInterests.VISIT)
                .replace("{token}", "none")
                .replace("{interest}", "none")
                .replace("{act}", "confirmation")
                .replace("{kind}", "confirmReminder")
                .replace("/desk/assets/{version}/{file}", deskFile)
                .replace("{file}", route.path().startsWith("/desk") ? "people.csv" : asset);
        HttpResponse<String> answer =
            route.method().equals("GET")
                ? client.get(path, "authorization", token)
                : client.post(path, "authorization", token);
        assertThat(path).as("a value for each parameter").doesNotContain("{");
        assertThat(answer.statusCode()).as(route.key()).isBetween(200, 499);
        assertThat(answer.body()).as(route.key()).doesNotContain(nothing, nothingAtTheDesk);
      }
    }
  }

  @Test
  void each_schedule_of_the_template_is_known_to_its_handler() throws Exception {
    for (FunctionDefinition function : Template.read(Path.of("template.yaml")).functions()) {
      for (Schedule schedule : function.schedules()) {
        HttpResponse<String> answer = client.invoke(function.id(), schedule.input());
        assertThat(status(answer)).as(schedule + ": " + answer.body()).isEqualTo(200);
      }
    }
  }

  private String tokenOfALetter() throws Exception {
    client.postJson("/interests", SampleInterests.submission("token.owner@example.org"));
    client.settle();
    return client.mails().getLast().link().substring("/my/".length());
  }

  private static int status(HttpResponse<String> reply) throws IOException {
    if (reply.headers().firstValue("x-amz-function-error").isPresent()) return ExampleEvents.FAULT;
    Map<String, Object> answer = JSON.std.mapFrom(reply.body());
    Object status = answer.getOrDefault("statusCode", answer.getOrDefault("status", 200));
    return ((Number) status).intValue();
  }
}
