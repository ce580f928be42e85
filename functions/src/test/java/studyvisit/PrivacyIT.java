package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studyvisit.aws.SesStub;
import studyvisit.interest.SampleInterests;
import studyvisit.journey.SampleTravellers;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.FunctionLog;
import studyvisit.local.HttpRoute;
import studyvisit.local.LocalSystem;
import studyvisit.local.Template;
import studyvisit.operations.DeployedFunctions;
import studyvisit.operations.FaultyAws;
import studyvisit.operations.FaultyAws.Trouble;

/// The whole story with people whom one would recognise, and all that the functions write: log
/// lines, metrics, standard output and error. None of it holds anything of theirs.
class PrivacyIT {
  private static final String DESK = "/desk/visits/" + SampleInterests.VISIT;
  private static final String ZOE = "zoraida.correo@ejemplo.example";
  private static final String NEW_ADDRESS = "otra.direccion@ejemplo.example";
  private static final String NOTE = "Nota-Zeta: llamar a su hermana Hermelinda";

  private final Leaks leaks = new Leaks();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  private @Nullable String logs;
  private LocalSystem system;
  private SiteClient client;

  @BeforeEach
  void start(@TempDir Path data) throws IOException {
    PrintStream watched = new PrintStream(written, true, StandardCharsets.UTF_8);
    System.setOut(watched);
    System.setErr(watched);
    logs = System.clearProperty(FunctionLog.FILE);
    system = LocalSystem.start(LocalSystem.Options.in(data));
    client = new SiteClient(system.url());
  }

  @AfterEach
  void stop() {
    client.close();
    system.close();
    System.setOut(out);
    System.setErr(err);
    if (logs != null) System.setProperty(FunctionLog.FILE, logs);
  }

  @Test
  void nothing_that_people_told_us_is_in_any_line_or_metric() throws Exception {
    applicants();
    String link = link(ZOE);
    leaks.add(link.substring("/my/".length()));
    mine(link);
    desk(link);
    journey(link);
    goodbye();
    broken();
    everyExampleUnderEveryTrouble();

    String all = written.toString(StandardCharsets.UTF_8);
    assertThat(leaks.in(all)).isEmpty();
    List<LogLine> lines = lines(all);
    Set<String> functions =
        functions().stream().map(FunctionDefinition::id).collect(Collectors.toSet());
    Set<String> routes =
        functions().stream()
            .flatMap(function -> function.routes().stream())
            .map(HttpRoute::key)
            .collect(Collectors.toSet());
    for (LogLine line : lines) line.holdsFactsOnly(functions, routes);
    assertThat(lines).extracting(LogLine::function).containsAll(functions);
    assertThat(lines).extracting(LogLine::outcome).contains("answered", "refused", "done", "fault");
    assertThat(all).as("metrics").contains("\"sent\":1", "\"bounced\":1", "_aws");
    assertThat(leaks.in(all + "\n" + link)).as("it would be seen").isNotEmpty();
  }

  private void applicants() throws Exception {
    Map<String, @Nullable Object> zoe = zoe(ZOE);
    zoe.forEach(
        (name, value) -> {
          if (value instanceof String text && text.contains("Zeta")) leaks.add(text);
        });
    leaks.add(ZOE, NEW_ADDRESS, NOTE, "Hermelinda", "+593 02 7654 3210", "Basura-Zeta");
    leaks.add(SampleTravellers.traveller(SampleInterests.DURING_THE_CALL).passportName());
    leaks.add("cacahuetes", "IB 6586", "Ficticia", "Olga");
    post("/visits/june-2018/check", zoe, 200);
    assertThat(client.postJson("/interests", zoe).statusCode()).isEqualTo(202);
    assertThat(client.postJson("/interests", zoe).statusCode()).isEqualTo(202);
    Map<String, @Nullable Object> junk = new HashMap<>(zoe);
    junk.replaceAll((name, value) -> name.equals("visit") ? value : "Basura-Zeta");
    assertThat(client.postJson("/interests", junk).statusCode()).isEqualTo(422);
    post("/interests", junk, 422);
    assertThat(client.get("/visits/Basura-Zeta?q=" + ZOE).statusCode()).isEqualTo(404);
    for (String fate : List.of("bounce", "complaint", "softbounce", "reject")) {
      client.postJson("/interests", zoe(fate + "+zeta@ejemplo.example"));
    }
    client.settle();
    client.moveClock(client.now().plus(Duration.ofDays(1)));
    post("/links", Map.of("visit", SampleInterests.VISIT, "email", ZOE), 200);
    client.settle();
    for (SentMail mail : client.mails()) leaks.add(mail.link().substring("/my/".length()));
    assertThat(client.mails()).hasSizeGreaterThan(5);
  }

  private void mine(String link) throws Exception {
    for (String path :
        List.of("", "?notice=" + ZOE, "/changes", "/export", "/visit.ics", "/invitation.pdf")) {
      assertThat(client.get(link + path).statusCode()).as(path).isLessThan(500);
    }
    post(link + "/confirmation", Map.of(), 303);
    Map<String, @Nullable Object> changed = zoe(ZOE);
    changed.put("position", "Otro-Cargo-Zeta");
    leaks.add("Otro-Cargo-Zeta");
    post(link + "/changes", changed, 303);
    post(link + "/unsubscription", Map.of(), 303);
    post(link + "/Basura-Zeta", Map.of(), 404);
    post("/my/" + "Basura-Zeta".repeat(3) + "/confirmation", Map.of(), 404);
  }

  private void desk(String link) throws Exception {
    String token = "Bearer " + client.organiser();
    leaks.add(token);
    String id = SiteClient.text(client.get(link + "/export"), "id");
    for (String path :
        List.of(
            "/overview",
            "/people",
            "/people?search=Quillagua-Zeta",
            "/people/" + id,
            "/proposal",
            "/history",
            "/exports/people.csv",
            "/exports/people.xlsx",
            "/meetings")) {
      assertThat(client.get(DESK + path, "authorization", token).statusCode())
          .as(path)
          .isEqualTo(200);
    }
    change(token, "/people", zoe("entrada.zeta@ejemplo.example"), 201);
    change(token, "/people/" + id + "/note", Map.of("note", NOTE), 200);
    int version = version(token, id);
    change(
        token, "/people/" + id + "/address", Map.of("email", NEW_ADDRESS, "version", version), 200);
    change(token, "/people/Basura-Zeta/note", Map.of("note", NOTE), 404);
    client.settle();
    String selecting = DESK + "/selection";
    HttpResponse<String> selected =
        client.postJson(
            selecting,
            Map.of(
                "to",
                "selected",
                "people",
                List.of(Map.of("id", id, "version", version(token, id)))),
            "authorization",
            token);
    assertThat(selected.body()).contains("\"done\"");
    GivePlaces.publish(client);
    client.settle();
    assertThat(
            client
                .get("/reports/split?visit=june-2018&format=csv", "authorization", token)
                .statusCode())
        .isEqualTo(200);
    client.invoke("RegionSplitReport", "{\"visit\": \"june-2018\"}");
    client.invoke("RegionSplitReport", "{\"visit\": \"Basura-Zeta\"}");
    client.invoke("RemindApplicants", "{\"dryRun\": true, \"visit\": \"june-2018\"}");
  }

  private void journey(String former) throws Exception {
    assertThat(client.get(former).statusCode()).as("a link to the former address").isEqualTo(404);
    String link = link(NEW_ADDRESS);
    leaks.add(link.substring("/my/".length()));
    post(link + "/confirmation", Map.of(), 303);
    assertThat(client.postJson(link + "/journey", SampleTravellers.submission()).statusCode())
        .isEqualTo(200);
    String token = "Bearer " + client.organiser();
    leaks.add(token);
    assertThat(client.get(DESK + "/care", "authorization", token).body()).contains("cacahuetes");
    post(link + "/answer", Map.of("answer", "accepted"), 303);
    assertThat(client.get(link + "/invitation.pdf").statusCode()).isEqualTo(200);
  }

  private void goodbye() throws Exception {
    String link = link(NEW_ADDRESS);
    post(link + "/answer", Map.of("answer", "declined"), 303);
    post(link + "/withdrawal", Map.of(), 303);
    post(link + "/erasure", Map.of("sure", "yes"), 200);
    client.settle();
  }

  /// Events that no function can read.
  private void broken() throws Exception {
    for (FunctionDefinition function : functions()) {
      client.invoke(function.id(), "{\"Records\": [{\"" + ZOE + "\": 1}]}");
      client.invoke(function.id(), "{\"version\": \"9\", \"routeKey\": \"" + ZOE);
    }
  }

  private void everyExampleUnderEveryTrouble() throws Exception {
    try (FaultyAws dynamoDb = new FaultyAws(system.database());
        SesStub ses = new SesStub()) {
      var clock = Clock.fixed(SampleInterests.DURING_THE_CALL, ZoneOffset.UTC);
      var functions = new DeployedFunctions(dynamoDb.endpoint(), ses.endpoint(), clock);
      ses.answers(new SesStub.Reply.Refuses(400, "MessageRejected", "no such person as " + ZOE));
      for (Trouble trouble :
          List.of(
              new Trouble.Slow(Duration.ZERO),
              new Trouble.Refuses(400, "AccessDeniedException"),
              new Trouble.Refuses(400, "ConditionalCheckFailedException"),
              new Trouble.Refuses(400, "ValidationException"))) {
        dynamoDb.fails(trouble);
        for (String example : ExampleEvents.answers().keySet()) {
          functions.run(ExampleEvents.functionOf(example), Events.text(example));
        }
      }
    }
  }

  private void change(String token, String path, Map<String, ?> body, int status) throws Exception {
    HttpResponse<String> answer = client.postJson(DESK + path, body, "authorization", token);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(status);
  }

  private int version(String token, String id) throws Exception {
    String person = client.get(DESK + "/people/" + id, "authorization", token).body();
    return Integer.parseInt(person.replaceFirst("(?s).*?\"version\":(\\d+).*", "$1"));
  }

  private void post(String path, Map<String, ?> fields, int status) throws Exception {
    HttpResponse<String> answer = client.postForm(path, fields);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(status);
  }

  /// The latest private link that went to an address.
  private String link(String address) throws Exception {
    return client.mails().stream()
        .filter(mail -> mail.receiver().equals(address))
        .reduce((_, latest) -> latest)
        .map(SentMail::link)
        .orElseThrow();
  }

  private static Map<String, @Nullable Object> zoe(String email) {
    Map<String, @Nullable Object> zoe = SampleInterests.submission(email);
    zoe.put("givenName", "Zoraida-Zeta");
    zoe.put("familyName", "Quillagua-Zeta");
    zoe.put("phone", "+593 02 7654 3210");
    zoe.put("organisation", "Entidad-Zeta Imaginaria");
    zoe.put("position", "Cargo-Zeta");
    zoe.put("motivation", "Motivo-Zeta, muy personal");
    zoe.put("experience", "Vivencia-Zeta");
    return zoe;
  }

  private static List<LogLine> lines(String all) throws IOException {
    List<LogLine> lines = new java.util.ArrayList<>();
    for (String line : all.lines().toList()) {
      if (line.startsWith("{")) lines.add(new LogLine(line));
    }
    return lines;
  }

  private static List<FunctionDefinition> functions() throws IOException {
    return Template.read(Path.of("template.yaml")).functions();
  }
}
