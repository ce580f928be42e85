package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import studyvisit.Events;
import studyvisit.MovableClock;
import studyvisit.RecordedContext;
import studyvisit.Wiring;
import studyvisit.aws.DynamoDbInterests;
import studyvisit.aws.DynamoDbLetters;
import studyvisit.aws.EmptyTable;
import studyvisit.aws.SesStub;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SampleInterests;
import studyvisit.letter.Letter.Status;
import studyvisit.local.Database;

/// The function as it is wired, with a real table and SES's client over HTTP.
class SendLettersHandlerIT {
  private static final InterestKey KEY =
      new InterestKey(SampleInterests.VISIT, "01CB6JZ1A0V7Q2M4K8N0R3T5W1");
  private static final LetterId CONFIRMATION = LetterId.once(KEY, LetterKind.CONFIRMATION);

  private final MovableClock clock = new MovableClock(SampleInterests.DURING_THE_CALL);
  private final Database database = Database.empty();
  private final String table = database.createTable();
  private final DynamoDbClient client = EmptyTable.clientOf(database.endpoint());
  private final Letters letters = new DynamoDbLetters(client, table);
  private final DynamoDbInterests interests = new DynamoDbInterests(client, table);
  private final SesStub ses = new SesStub();
  private final Wiring wiring =
      Wiring.of(
          Map.of(
              "TABLE_NAME",
              table,
              "CONFIGURATION_SET",
              "letters",
              "PUBLIC_URL",
              LetterOffice.URL,
              "SENDER_ADDRESS",
              "visits@innovact.example",
              "AWS_REGION",
              "eu-west-1",
              "AWS_ACCESS_KEY_ID",
              "test",
              "AWS_SECRET_ACCESS_KEY",
              "test",
              "AWS_ENDPOINT_URL_DYNAMODB",
              database.endpoint().toString(),
              "AWS_ENDPOINT_URL_SESV2",
              ses.endpoint().toString()),
          clock);
  private final SendLettersHandler handler = new SendLettersHandler(wiring);

  SendLettersHandlerIT() throws IOException {}

  @BeforeEach
  void receive() {
    Interest like = SampleInterests.interest("ana@example.org");
    interests.addIfAbsent(Interest.received(KEY, like.answers(), like.receivedAt()));
  }

  @AfterEach
  void stop() {
    client.close();
    ses.close();
    database.close();
  }

  @Test
  void a_letter_goes_out_once_with_a_link_of_which_the_table_knows_only_the_hash()
      throws Exception {
    sends();
    sends();

    assertThat(ses.requests()).hasSize(1);
    assertThat(letters.find(CONFIRMATION).orElseThrow().status()).isInstanceOf(Status.Sent.class);
    String mail = ses.requests().getFirst().toString();
    int at = mail.indexOf(LetterOffice.URL + "/my/") + (LetterOffice.URL + "/my/").length();
    PrivateLink link = new PrivateLink(mail.substring(at, at + 27));
    assertThat(interests.ownerOf(link, clock.instant())).contains(KEY);
    assertThat(client.scan(request -> request.tableName(table)).items().toString())
        .contains(link.hash())
        .doesNotContain(link.token());
  }

  @Test
  void the_client_does_not_ask_again_when_an_answer_is_lost() throws Exception {
    ses.answers(new SesStub.Reply.HangsUp());
    sends();

    assertThat(ses.requests()).hasSize(1);
    assertThat(letters.find(CONFIRMATION).orElseThrow().status())
        .isInstanceOf(Status.Deferred.class);
  }

  @Test
  void a_letter_put_off_goes_out_after_the_sweep() throws Exception {
    ses.answers(new SesStub.Reply.Refuses(429, "TooManyRequestsException", "Slow down."));
    sends();
    ses.answers(new SesStub.Reply.Takes());
    RemindApplicants remindApplicants = wiring.remindApplicants();

    clock.advance(Duration.ofSeconds(59));
    assertThat(remindApplicants.sweep().rearmed()).isZero();
    clock.advance(Duration.ofSeconds(1));
    assertThat(remindApplicants.sweep().rearmed()).isEqualTo(1);
    sends();

    assertThat(letters.find(CONFIRMATION).orElseThrow().status()).isInstanceOf(Status.Sent.class);
    assertThat(letters.find(CONFIRMATION).orElseThrow().attempt()).isEqualTo(2);
  }

  private void sends() throws Exception {
    assertThat(Events.answer(handler, Events.text("SendLetters-due"), new RecordedContext()))
        .isEqualTo(Map.of("batchItemFailures", List.of()));
  }
}
