package studyvisit.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import studyvisit.Events;
import studyvisit.MovableClock;
import studyvisit.RecordedContext;
import studyvisit.aws.DynamoDbInterests;
import studyvisit.aws.DynamoDbLetters;
import studyvisit.aws.EmptyTable;
import studyvisit.aws.SesStub;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.SampleInterests;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;
import studyvisit.local.Database;
import studyvisit.operations.FaultyAws.Trouble;
import studyvisit.web.Fault;

/// What becomes of each function's work when what it depends on fails: a person is told when to try
/// again, the platform is told that it failed, and the same work succeeds once the trouble is over.
class FailureModesIT {
  private static final List<String> ASKED_BY_PEOPLE =
      List.of(
          "SubmitInterest-json-post",
          "SubmitInterest-form-post",
          "ManageInterest-view",
          "ManageInterest-confirmation",
          "ManageInterest-fresh-link",
          "IssuePapers-invitation-no-place",
          "PrepareJourney-keep-no-place",
          "OrganiseVisit-people",
          "OrganiseVisit-enter",
          "OrganiseVisit-note",
          "RegionSplitReport-http");

  private static final List<String> ASKED_BY_THE_PLATFORM =
      List.of(
          "SendLetters-due",
          "RemindApplicants-sweep",
          "RemindApplicants-campaigns",
          "RecordMailFeedback-bounce",
          "RegionSplitReport-json");

  private static final InterestKey ANA =
      new InterestKey(SampleInterests.VISIT, "01CB6JZ1A0V7Q2M4K8N0R3T5W1");
  private static final InterestKey BRUNO =
      new InterestKey(SampleInterests.VISIT, "01CB6JZ2B0V7Q2M4K8N0R3T5W2");

  private static Database database;
  private static DynamoDbClient client;
  private static DynamoDbInterests interests;
  private static DynamoDbLetters letters;
  private static FaultyAws dynamoDb;
  private static SesStub ses;
  private static DeployedFunctions functions;
  private static String token;

  @BeforeAll
  static void start() throws Exception {
    database = Database.empty();
    String table = database.createTable();
    client = EmptyTable.clientOf(database.endpoint());
    interests = new DynamoDbInterests(client, table);
    letters = new DynamoDbLetters(client, table);
    dynamoDb = new FaultyAws(database.endpoint());
    ses = new SesStub();
    functions =
        new DeployedFunctions(
            dynamoDb.endpoint(),
            ses.endpoint(),
            new MovableClock(SampleInterests.DURING_THE_CALL.plus(Duration.ofHours(1))));
    add(ANA, "ana@example.org");
    add(BRUNO, "bruno@example.org");
    call("SendLetters-due", Events.text("SendLetters-due").replace(ANA.id(), BRUNO.id()));
    token = String.valueOf(ses.requests().getFirst()).replaceFirst("(?s).*/my/([\\w-]+).*", "$1");
  }

  @AfterAll
  static void stop() {
    dynamoDb.close();
    ses.close();
    client.close();
    database.close();
  }

  @AfterEach
  void heal() {
    dynamoDb.heals();
    ses.answers(new SesStub.Reply.Takes());
  }

  static Stream<Trouble> whatPasses() {
    return Stream.of(
        new Trouble.Refuses(400, "ProvisionedThroughputExceededException"),
        new Trouble.Refuses(400, "ThrottlingException"),
        new Trouble.Refuses(400, "RequestLimitExceeded"),
        new Trouble.Refuses(500, "InternalServerError"),
        new Trouble.Refuses(503, "ServiceUnavailable"),
        new Trouble.HangsUp(),
        new Trouble.KeepsSilent());
  }

  @ParameterizedTest
  @MethodSource("whatPasses")
  void people_are_told_when_to_try_again_and_the_platform_that_it_failed(Trouble trouble)
      throws Exception {
    dynamoDb.fails(trouble);

    for (String example : ASKED_BY_PEOPLE) {
      assertTriesLater(example, call(example, event(example), hurried()));
    }
    for (String example : ASKED_BY_THE_PLATFORM) {
      if (!example.startsWith("SendLetters")) assertFails(example);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GetItem", "TransactWriteItems"})
  void a_letter_that_cannot_be_read_or_claimed_is_tried_again(String operation) throws Exception {
    dynamoDb.fails(new Trouble.Refuses(400, "ThrottlingException"), operation);
    int before = ses.requests().size();

    assertFails("SendLetters-due");
    assertThat(ses.requests()).hasSize(before);
  }

  @Test
  void every_function_is_tried() {
    assertThat(Stream.concat(ASKED_BY_PEOPLE.stream(), ASKED_BY_THE_PLATFORM.stream()))
        .extracting(FailureModesIT::function)
        .containsAll(functions.ids());
  }

  @Test
  void the_form_is_shown_whatever_becomes_of_the_table() throws Exception {
    dynamoDb.fails(new Trouble.KeepsSilent());

    assertThat(answer("SubmitInterest-form-page")).containsEntry("statusCode", 200);
    assertThat(answer("SubmitInterest-check")).containsEntry("statusCode", 200);
    assertThat(answer("OrganiseVisit-page")).containsEntry("statusCode", 200);
  }

  @Test
  void two_slow_calls_do_not_outlast_the_function() throws Exception {
    dynamoDb.fails(new Trouble.Slow(Duration.ofMillis(1_500)));
    for (String example :
        List.of(
            "SubmitInterest-json-post",
            "SubmitInterest-form-post",
            "ManageInterest-confirmation")) {
      long before = System.nanoTime();
      Map<String, @Nullable Object> answer =
          call(example, event(example), new RecordedContext(Duration.ofSeconds(3)));
      assertThat(Duration.ofNanos(System.nanoTime() - before))
          .as(example)
          .isLessThan(Duration.ofSeconds(3));
      assertTriesLater(example, answer);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SubmitInterest-json-post,TransactWriteItems,TransactionConflict",
    "SubmitInterest-json-post,TransactWriteItems,ThrottlingError",
    "OrganiseVisit-enter,TransactWriteItems,TransactionConflict",
    "OrganiseVisit-note,TransactWriteItems,ProvisionedThroughputExceeded"
  })
  void a_storm_of_conflicts_is_told_after_some_tries(String example, String operation, String code)
      throws Exception {
    dynamoDb.fails(new Trouble.Cancels(code), operation);

    assertTriesLater(example, call(example, event(example)));
  }

  @Test
  void whoever_is_always_too_late_is_told_so() throws Exception {
    dynamoDb.fails(new Trouble.Refuses(400, "ConditionalCheckFailedException"), "PutItem");
    assertTriesLater("ManageInterest-confirmation", answer("ManageInterest-confirmation"));
    assertFails("RecordMailFeedback-bounce");

    dynamoDb.fails(new Trouble.Refuses(400, "TransactionConflictException"), "PutItem");
    assertTriesLater("ManageInterest-confirmation", answer("ManageInterest-confirmation"));
    assertFails("RecordMailFeedback-bounce");
  }

  @ParameterizedTest
  @CsvSource({"AccessDeniedException", "ResourceNotFoundException", "ValidationException"})
  void what_does_not_pass_by_itself_is_a_fault(String type) throws Exception {
    dynamoDb.fails(new Trouble.Refuses(400, type));

    for (String example : ASKED_BY_PEOPLE) {
      Map<String, @Nullable Object> answer = answer(example);
      assertThat(answer).as(example).containsEntry("statusCode", 500);
      assertThat(headers(answer)).as(example).doesNotContainKey("retry-after");
    }
    for (String example : ASKED_BY_THE_PLATFORM) assertFails(example);
  }

  @Test
  void once_the_trouble_is_over_the_same_work_succeeds() throws Exception {
    dynamoDb.fails(new Trouble.HangsUp());
    assertTriesLater("SubmitInterest-json-post", answer("SubmitInterest-json-post"));
    assertFails("RemindApplicants-campaigns");
    dynamoDb.heals();

    assertThat(answer("SubmitInterest-json-post")).containsEntry("statusCode", 202);
    assertThat(answer("ManageInterest-confirmation")).containsEntry("statusCode", 200);
    assertThat(answer("RegionSplitReport-http")).containsEntry("statusCode", 200);
    assertThat(answer("RemindApplicants-campaigns")).containsKey("reminders");
    assertThat(answer("RemindApplicants-sweep")).containsKey("rearmed");
  }

  @ParameterizedTest
  @CsvSource({
    "429,TooManyRequestsException,Maximum sending rate exceeded.,deferred,PT1M",
    "429,TooManyRequestsException,Daily message quota exceeded.,deferred,PT1H",
    "400,AccountSuspendedException,Suspended.,deferred,PT1H",
    "400,SendingPausedException,Paused.,deferred,PT1H",
    "400,MailFromDomainNotVerifiedException,Not verified.,deferred,PT1H",
    "400,MessageRejected,Email address is not verified.,deferred,PT1H",
    "400,MessageRejected,Email contains a virus.,failed,",
    "500,InternalFailure,Try again.,deferred,PT1M"
  })
  void a_letter_that_ses_does_not_take_is_put_off_or_shown(
      int status, String error, String message, String outcome, @Nullable String pause)
      throws Exception {
    InterestKey person = newPerson();
    ses.answers(new SesStub.Reply.Refuses(status, error, message + " leaked.address@example.org"));
    RecordedContext context = new RecordedContext();

    assertThat(call("SendLetters-due", due(person), context))
        .isEqualTo(Map.of("batchItemFailures", List.of()));

    Letter.Status is =
        letters.find(LetterId.once(person, LetterKind.CONFIRMATION)).orElseThrow().status();
    if (pause == null) assertThat(is).isInstanceOf(Letter.Status.Failed.class);
    else
      assertThat(is.wakesAt())
          .contains(
              SampleInterests.DURING_THE_CALL
                  .plus(Duration.ofHours(1))
                  .plus(Duration.parse(pause)));
    assertThat(context.lines()).singleElement().asString().contains("\"" + outcome + "\":1");
  }

  @Test
  void a_letter_is_not_begun_without_the_time_to_end_it() throws Exception {
    InterestKey person = newPerson();
    int before = ses.requests().size();

    assertThat(call("SendLetters-due", due(person), new RecordedContext(Duration.ofSeconds(20))))
        .isEqualTo(
            Map.of(
                "batchItemFailures", List.of(Map.of("itemIdentifier", "300000000000000499658"))));
    assertThat(ses.requests()).hasSize(before);
    assertThat(letters.find(LetterId.once(person, LetterKind.CONFIRMATION)).orElseThrow().status())
        .isInstanceOf(Letter.Status.Due.class);
  }

  @Test
  void what_is_no_event_is_refused_or_fails_and_its_words_are_nowhere() throws Exception {
    for (String function : functions.ids()) {
      for (String event :
          List.of(
              "leaked.address@example.org",
              "{\"leaked.address@example.org\": ",
              "[{\"leaked.address@example.org\": 1}]",
              "{\"Records\": \"leaked.address@example.org\"}",
              "{\"Records\": [{\"leaked.address@example.org\": {}}]}",
              "{\"version\": \"3.0\", \"routeKey\": \"leaked.address@example.org\"}")) {
        RecordedContext context = new RecordedContext();
        try {
          assertThat(functions.call(function, event, context))
              .as(function + " " + event)
              .containsEntry("status", 400);
        } catch (Fault e) {
          assertThat(e.getMessage()).doesNotContain("leaked");
        }
        assertThat(context.lines())
            .as(function + " " + event)
            .singleElement()
            .asString()
            .containsAnyOf("\"outcome\":\"fault\"", "\"outcome\":\"refused\"")
            .doesNotContain("leaked");
      }
    }
  }

  @Test
  void an_event_of_a_version_that_nobody_knows_fails() throws Exception {
    for (String example :
        Stream.concat(
                ASKED_BY_PEOPLE.stream(), Stream.of("SendLetters-due", "RecordMailFeedback-bounce"))
            .toList()) {
      String event = event(example);
      String other =
          event
              .replaceFirst("\"version\": \"2.0\"", "\"version\": \"1.0\"")
              .replace("\"eventVersion\": \"1.1\"", "\"eventVersion\": \"2.0\"")
              .replace("\"EventVersion\": \"1.0\"", "\"EventVersion\": \"2.0\"");
      assertThat(other).as(example).isNotEqualTo(event);
      assertThatThrownBy(() -> call(example, other)).as(example).isInstanceOf(Fault.class);
    }
  }

  private static void assertTriesLater(String example, Map<String, @Nullable Object> answer) {
    assertThat(answer).as(example).containsEntry("statusCode", 503);
    assertThat(headers(answer)).as(example).containsEntry("retry-after", "5");
    if (!example.contains("form") && !example.endsWith("view")) {
      assertThat(headers(answer)).containsEntry("content-type", "application/problem+json");
      assertThat(String.valueOf(answer.get("body"))).contains("\"status\":503");
    }
    assertThat(String.valueOf(answer)).doesNotContain("leaked", "Exception");
  }

  private static void assertFails(String example) throws IOException {
    if (example.startsWith("SendLetters")) {
      assertThat(answer(example))
          .isEqualTo(
              Map.of(
                  "batchItemFailures", List.of(Map.of("itemIdentifier", "300000000000000499658"))));
    } else {
      assertThatThrownBy(() -> call(example, event(example), hurried()))
          .as(example)
          .isInstanceOf(Fault.class);
    }
  }

  /// A call that must be over soon, so that the test is.
  private static RecordedContext hurried() {
    return new RecordedContext(Duration.ofMillis(1_300));
  }

  private static Map<String, @Nullable Object> answer(String example) throws IOException {
    return call(example, event(example));
  }

  private static Map<String, @Nullable Object> call(String example, String event)
      throws IOException {
    return call(example, event, new RecordedContext());
  }

  private static Map<String, @Nullable Object> call(
      String example, String event, RecordedContext context) throws IOException {
    return functions.call(function(example), event, context);
  }

  private static String event(String example) throws IOException {
    return Events.text(example)
        .replace("TOKEN-OF-A-LETTER", token)
        .replace("ID-OF-A-PERSON", ANA.id())
        .replaceFirst("(email\\\\\": \\\\\")[^@]+@", "$1" + UUID.randomUUID() + "@");
  }

  private static String due(InterestKey person) throws IOException {
    return Events.text("SendLetters-due").replace(ANA.id(), person.id());
  }

  private static String function(String example) {
    return example.substring(0, example.indexOf('-'));
  }

  private static Map<String, String> headers(Map<String, @Nullable Object> answer) {
    Map<String, String> headers = new HashMap<>();
    if (!(answer.get("headers") instanceof Map<?, ?> some))
      throw new AssertionError("no HTTP answer: " + answer);
    some.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
    return headers;
  }

  private static InterestKey newPerson() {
    Interest like = SampleInterests.interest("person@example.org");
    add(like.key(), like.key().id() + "@example.org");
    return like.key();
  }

  private static void add(InterestKey key, String email) {
    Interest like = SampleInterests.interest(email);
    assertThat(interests.addIfAbsent(Interest.received(key, like.answers(), like.receivedAt())))
        .isTrue();
  }
}
