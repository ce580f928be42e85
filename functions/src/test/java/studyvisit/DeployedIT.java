package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.MailType;
import software.amazon.awssdk.services.sns.SnsClient;
import studyvisit.aws.MiniStackOutbox;
import studyvisit.interest.SampleInterests;
import studyvisit.json.Json;

/// The template, deployed by `sam deploy`: functions that really run, under their own roles,
/// started by the API, the stream, a schedule and a topic. `.ci/run deploy` deploys and runs this.
@EnabledIfEnvironmentVariable(
    named = "DEPLOYED_STACK",
    matches = ".+",
    disabledReason = "no stack is deployed to an emulator")
class DeployedIT {
  private static final String ANA = "ana.frontera@example.org";
  private static final String BRUNO = "bruno.fronteira@example.org";
  private static final String OLGA = "olga@innovact.example";
  private static final String RITA = "rita@innovact.example";
  private static final String ALL = "openid reports/read desk/read desk/change";
  private static final String REPORT = "/reports/split?visit=june-2018&format=json";
  private static final String DESK = "/desk/visits/june-2018/";
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final DeployedStack stack =
      new DeployedStack(
          URI.create(Objects.requireNonNull(System.getenv("AWS_ENDPOINT_URL"))),
          Objects.requireNonNull(System.getenv("DEPLOYED_STACK")));
  private final SiteClient client = new SiteClient(stack.site());
  private final DeployedSignIn signIn = new DeployedSignIn(stack);

  @BeforeEach
  void prepareAsAnOperatorDoes() throws Exception {
    try (var pages = new SiteClient(stack.miniStack().toString())) {
      assertThat(SiteClient.text(pages.get("/_ministack/health"), "auth"))
          .as("whether roles are enforced")
          .isEqualTo("enabled");
    }
    try (var ses = stack.client(SesV2Client.builder())) {
      ses.createEmailIdentity(identity -> identity.emailIdentity("innovact.example"));
      ses.putAccountDetails(
          details ->
              details
                  .productionAccessEnabled(true)
                  .mailType(MailType.TRANSACTIONAL)
                  .websiteURL("https://innovact.example"));
    }
    signIn.invite(OLGA, "organiser");
    signIn.invite(RITA, "reader");
  }

  @AfterEach
  void stop() {
    client.close();
    signIn.close();
  }

  @Test
  void the_main_job_runs() throws Exception {
    String ana = a_post_is_stored_once_and_a_letter_arrives(ANA, List.of("central-denmark"));
    String bruno = a_post_is_stored_once_and_a_letter_arrives(BRUNO, List.of());
    the_private_link_shows_and_confirms(ana);
    the_private_link_shows_and_confirms(bruno);
    the_schedule_reminds_who_ranked_nothing();
    what_ses_tells_of_a_mail_reaches_the_person(bruno);
    organisers_read_the_report(ana);
    only_organisers_change_anything();
    an_erased_person_is_gone(ana);
  }

  private String a_post_is_stored_once_and_a_letter_arrives(String person, List<String> wishes)
      throws Exception {
    Map<String, @Nullable Object> interest = SampleInterests.submission(person);
    interest.put("preferences", wishes);
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> received = client.postJson("/interests", interest);
      assertThat(received.statusCode()).as(received.body()).isEqualTo(202);
      assertThat(received.body()).isEqualTo("{\"status\":\"received\"}");
    }
    assertThat(table()).filteredOn(item -> holds(item, person)).hasSize(1);
    SentMail letter = awaited("the letter to " + person, () -> lastMail(person));
    assertThat(letter.addressesInText()).hasSize(1);
    return letter.link();
  }

  private void the_private_link_shows_and_confirms(String link) throws Exception {
    assertThat(client.get(link).statusCode()).isEqualTo(200);
    assertThat(client.get(link + "/export").body()).contains("\"state\":\"received\"");
    assertThat(client.post(link + "/confirmation").body())
        .isEqualTo("{\"status\":\"confirmed\",\"already\":false}");
    assertThat(client.get(link + "/export").body()).contains("\"state\":\"confirmed\"");
    assertThat(client.get(link + "/invitation.pdf").statusCode()).as("no place").isEqualTo(409);
  }

  /// The deployed schedule itself, only each minute in the place of each hour.
  private void the_schedule_reminds_who_ranked_nothing() throws Exception {
    try (var scheduler = stack.client(SchedulerClient.builder())) {
      GetScheduleResponse schedule =
          scheduler.getSchedule(
              request -> request.name(stack.resource("RemindApplicantsCampaigns")));
      assertThat(schedule.scheduleExpression()).isEqualTo("rate(1 hour)");
      assertThat(schedule.target().input()).isEqualTo("{\"task\": \"campaigns\"}");
      assertThat(schedule.target().deadLetterConfig().arn()).contains("RemindApplicantsFailures");
      assertThat(mailsTo(BRUNO)).hasSize(1);
      scheduler.updateSchedule(
          update ->
              update
                  .name(schedule.name())
                  .scheduleExpression("rate(1 minute)")
                  .flexibleTimeWindow(schedule.flexibleTimeWindow())
                  .target(schedule.target()));
      SentMail reminder =
          awaited(
              "the reminder", () -> mailsTo(BRUNO).size() > 1 ? lastMail(BRUNO) : Optional.empty());
      assertThat(reminder.subject()).startsWith("Elija regiones");
      assertThat(mailsTo(ANA)).as("who ranked a region").hasSize(1);
    }
  }

  private void what_ses_tells_of_a_mail_reaches_the_person(String link) throws Exception {
    String id = StoredAnswers.read(client.get(link + "/export").body()).id();
    Map<String, Object> mail = mailsTo(BRUNO).getLast();
    Map<String, Object> message =
        Map.of(
            "eventType", "Bounce",
            "bounce", Map.of("bounceType", "Permanent", "timestamp", Instant.now().toString()),
            "mail",
                Map.of(
                    "timestamp", Instant.now().toString(),
                    "messageId", Objects.requireNonNull(mail.get("MessageId")),
                    "destination", List.of(BRUNO),
                    "tags",
                        Map.of(
                            "visit", List.of("june-2018"),
                            "interest", List.of(id),
                            "kind", List.of("rankingReminder"),
                            "occasion", List.of("once"),
                            "attempt", List.of("1"))));
    try (var sns = stack.client(SnsClient.builder())) {
      sns.publish(
          about -> about.topicArn(stack.resource("MailFeedback")).message(Json.text(message)));
    }
    String organiser = signIn.token(OLGA, ALL);
    awaited(
        "the bounce in the report",
        () -> {
          SplitReport report = SplitReport.read(read(REPORT, organiser).body());
          return report.counted("bounced") == 1 ? Optional.of(report) : Optional.empty();
        });
  }

  private void organisers_read_the_report(String link) throws Exception {
    assertThat(client.get(REPORT).statusCode()).as("no token").isEqualTo(401);
    assertThat(read(REPORT, "a.b.c").statusCode()).as("no real token").isEqualTo(401);
    String organiser = signIn.token(OLGA, ALL);
    assertThat(DeployedSignIn.claims(organiser).get("cognito:groups"))
        .isEqualTo(List.of("organiser"));
    assertThat(read(REPORT, organiser + "x").statusCode()).as("another signature").isEqualTo(401);
    String other = signIn.token(OLGA, "openid");
    assertThat(read(REPORT, other).statusCode()).as("without the scope").isEqualTo(403);

    HttpResponse<String> answer = read(REPORT, organiser);
    assertThat(answer.statusCode()).isEqualTo(200);
    SplitReport report = SplitReport.read(answer.body());
    assertThat(report.counted("interests")).isEqualTo(2);
    assertThat(report.counted("confirmed")).isEqualTo(2);
    String id = StoredAnswers.read(client.get(link + "/export").body()).id();
    assertThat(report.places()).containsEntry(id, "central-denmark");
  }

  private void only_organisers_change_anything() throws Exception {
    assertThat(signIn.signIn(RITA, "a-wrong-Password-1", ALL).headers().firstValue("location"))
        .as("a wrong password")
        .isEmpty();
    String reader = signIn.token(RITA, ALL);
    assertThat(read(DESK + "people", reader).statusCode()).isEqualTo(200);
    Map<String, @Nullable Object> person = SampleInterests.submission("carla@example.org");
    String[] asReader = {"authorization", "Bearer " + reader};
    assertThat(client.postJson(DESK + "people", person, asReader).statusCode()).isEqualTo(403);
    String[] asOrganiser = {"authorization", "Bearer " + signIn.token(OLGA, ALL)};
    assertThat(client.postJson(DESK + "people", Map.of(), asOrganiser).statusCode())
        .as("understood, and found wanting")
        .isEqualTo(422);
  }

  private void an_erased_person_is_gone(String link) throws Exception {
    assertThat(client.post(link + "/erasure").statusCode()).isEqualTo(200);
    assertThat(client.get(link).statusCode()).isEqualTo(404);
    assertThat(table()).filteredOn(item -> holds(item, ANA)).isEmpty();
  }

  private HttpResponse<String> read(String path, String token) throws Exception {
    return client.get(path, "authorization", "Bearer " + token);
  }

  private List<Map<String, AttributeValue>> table() {
    try (var dynamoDb = stack.client(DynamoDbClient.builder())) {
      return dynamoDb
          .scanPaginator(scan -> scan.tableName(stack.resource("Table")).consistentRead(true))
          .items()
          .stream()
          .toList();
    }
  }

  private static boolean holds(Map<String, AttributeValue> item, String person) {
    return item.toString().contains(person);
  }

  private List<Map<String, Object>> mailsTo(String person) throws Exception {
    return MiniStackOutbox.mails(stack.miniStack()).stream()
        .filter(mail -> Objects.equals(mail.get("To"), List.of(person)))
        .toList();
  }

  private Optional<SentMail> lastMail(String person) throws Exception {
    List<Map<String, Object>> mails = mailsTo(person);
    if (mails.isEmpty()) return Optional.empty();
    Map<String, Object> mail = mails.getLast();
    return Optional.of(
        new SentMail(
            List.of(person),
            "",
            String.valueOf(mail.get("Subject")),
            String.valueOf(mail.get("BodyText")),
            String.valueOf(mail.get("BodyHtml")),
            Map.of()));
  }

  private interface Look<T> {
    Optional<T> now() throws Exception;
  }

  private static <T> T awaited(String what, Look<T> look) throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    while (Instant.now().isBefore(end)) {
      Optional<T> seen = look.now();
      if (seen.isPresent()) return seen.get();
      Thread.sleep(500);
    }
    throw new AssertionError(what + " did not come in " + LONGEST);
  }
}
