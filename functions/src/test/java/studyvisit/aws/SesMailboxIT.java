package studyvisit.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import studyvisit.interest.InterestKey;
import studyvisit.letter.Attempt;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;
import studyvisit.letter.Mailbox;
import studyvisit.letter.Mailbox.Answer;
import studyvisit.letter.Mailbox.Mail;
import studyvisit.letter.MailboxContract;

/// The contract against SES's own client, over HTTP.
class SesMailboxIT extends MailboxContract {
  private static final String SENDER = "visits@innovact.example";

  private final SesStub ses = new SesStub();
  private final SesV2Client client =
      SesV2Client.builder()
          .endpointOverride(ses.endpoint())
          .region(Region.EU_WEST_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
          .httpClient(AwsCrtHttpClient.builder().build())
          .overrideConfiguration(
              config ->
                  config
                      .apiCallTimeout(Duration.ofSeconds(5))
                      .retryStrategy(DefaultRetryStrategy.doNotRetry()))
          .build();
  private final Mailbox mailbox = new SesMailbox(client, SENDER, "letters");

  SesMailboxIT() throws IOException {}

  @AfterEach
  void stop() {
    client.close();
    ses.close();
  }

  @Override
  protected Mailbox mailboxThat(Situation situation) {
    ses.answers(
        switch (situation) {
          case TAKES -> new SesStub.Reply.Takes();
          case TOO_FAST ->
              refuses(429, "TooManyRequestsException", "Maximum sending rate exceeded.");
          case QUOTA_SPENT ->
              refuses(429, "TooManyRequestsException", "Daily message quota exceeded.");
          case REFUSES -> refuses(400, "MessageRejected", "Email contains a virus.");
          case HANGS_UP -> new SesStub.Reply.HangsUp();
        });
    return mailbox;
  }

  @Override
  protected List<Mail> arrived() {
    return ses.requests().stream().map(SesMailboxIT::mail).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | ThrottlingException                | Maximum sending rate exceeded.   | throttled
          400 | ThrottlingException                | Daily message quota exceeded.    | quota
          400 | LimitExceededException             | Too many.                        | quota
          400 | SendingPausedException             | Sending is paused.               | paused
          400 | AccountSuspendedException          | Suspended.                       | paused
          400 | MessageRejected                    | Email address is not verified. The following identities failed the check: visits@innovact.example | identity
          400 | MailFromDomainNotVerifiedException | Not verified.                    | identity
          404 | NotFoundException                  | No such configuration set.       | identity
          403 | AccessDeniedException              | Not authorized.                  | forbidden
          403 | ExpiredTokenException              | The token has expired.           | forbidden
          """)
  void what_passes_puts_letters_off(int status, String error, String message, String why) {
    ses.answers(refuses(status, error, message));

    Answer expected = why.equals("throttled") ? new Answer.Throttled() : new Answer.Closed(why);
    assertThat(mailbox.send(MAIL)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"MessageRejected, rejected", "BadRequestException, status400"})
  void what_is_wrong_with_the_mail_refuses_it(String error, String why) {
    ses.answers(refuses(400, error, "Illegal address ana@example.org"));

    assertThat(mailbox.send(MAIL)).isEqualTo(new Answer.Refused(why));
  }

  @ParameterizedTest
  @CsvSource({"500, InternalFailure, status500", "503, ServiceUnavailable, status503"})
  void a_fault_of_ses_is_unclear_and_asked_once(int status, String error, String why) {
    ses.answers(refuses(status, error, "Try again."));

    assertThat(mailbox.send(MAIL)).isEqualTo(new Answer.Unclear(why));
    assertThat(ses.requests()).hasSize(1);
  }

  @Test
  void a_connection_that_ends_is_unclear_and_asked_once() {
    ses.answers(new SesStub.Reply.HangsUp());

    assertThat(mailbox.send(MAIL)).isInstanceOf(Answer.Unclear.class);
    assertThat(ses.requests()).hasSize(1);
  }

  @Test
  void an_answer_that_takes_too_long_is_unclear() {
    ses.answers(new SesStub.Reply.KeepsSilent());

    assertThat(mailbox.send(MAIL)).isEqualTo(new Answer.Unclear("ApiCallTimeoutException"));
    assertThat(ses.requests()).hasSize(1);
  }

  @Test
  void nobody_who_listens_is_unclear() {
    ses.close();

    assertThat(mailbox.send(MAIL)).isInstanceOf(Answer.Unclear.class);
  }

  private static SesStub.Reply refuses(int status, String error, String message) {
    return new SesStub.Reply.Refuses(status, error, message);
  }

  /// A mail out of SES's request. Fails if the sender's address, a character set or anything else
  /// is not as SES needs it.
  private static Mail mail(Map<String, @Nullable Object> request) {
    assertThat(request)
        .containsOnlyKeys(
            "FromEmailAddress",
            "Destination",
            "ReplyToAddresses",
            "Content",
            "EmailTags",
            "ConfigurationSetName")
        .containsEntry("ConfigurationSetName", "letters");
    Map<?, ?> simple = map(map(request.get("Content")).get("Simple"));
    Map<?, ?> body = map(simple.get("Body"));
    Map<String, String> headers = new HashMap<>();
    list(simple.get("Headers"))
        .forEach(
            header ->
                headers.put(
                    String.valueOf(map(header).get("Name")),
                    String.valueOf(map(header).get("Value"))));
    Map<String, String> tags = new HashMap<>();
    list(request.get("EmailTags"))
        .forEach(
            tag ->
                tags.put(
                    String.valueOf(map(tag).get("Name")), String.valueOf(map(tag).get("Value"))));
    assertThat(tags).containsOnlyKeys("visit", "interest", "kind", "occasion", "attempt");
    return new Mail(
        only(map(request.get("Destination")).get("ToAddresses")),
        senderName(String.valueOf(request.get("FromEmailAddress"))),
        only(request.get("ReplyToAddresses")),
        new Attempt(
            new LetterId(
                new InterestKey(tags.getOrDefault("visit", ""), tags.getOrDefault("interest", "")),
                LetterKind.of(tags.getOrDefault("kind", "")),
                tags.getOrDefault("occasion", "")),
            Integer.parseInt(tags.getOrDefault("attempt", ""))),
        text(simple.get("Subject")),
        text(body.get("Text")),
        text(body.get("Html")),
        headers);
  }

  private static String senderName(String from) {
    assertThat(from).startsWith("\"").endsWith("\" <" + SENDER + ">");
    return from.substring(1, from.indexOf('"', 1));
  }

  private static String text(@Nullable Object content) {
    assertThat(map(content).get("Charset")).isEqualTo("UTF-8");
    return String.valueOf(map(content).get("Data"));
  }

  private static String only(@Nullable Object texts) {
    assertThat(list(texts)).hasSize(1);
    return String.valueOf(list(texts).getFirst());
  }

  private static Map<?, ?> map(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) return map;
    throw new AssertionError("no object: " + value);
  }

  private static List<?> list(@Nullable Object value) {
    if (value instanceof List<?> list) return list;
    throw new AssertionError("no list: " + value);
  }
}
