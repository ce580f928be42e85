package studyvisit.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.MailType;
import studyvisit.letter.Mailbox;
import studyvisit.letter.Mailbox.Answer;
import studyvisit.letter.MailboxContract;

/// A mailbox before the SES v2 of an emulator, which nobody of this project wrote: `.ci/ministack`.
@EnabledIfEnvironmentVariable(
    named = "AWS_ENDPOINT_URL_SESV2",
    matches = "http://127\\.0\\.0\\.1:\\d+",
    disabledReason = "no emulator of SES v2 on this machine")
class EmulatedSesIT {
  private final URI endpoint =
      URI.create(Objects.requireNonNull(System.getenv("AWS_ENDPOINT_URL_SESV2")));
  private final SesV2Client client =
      SesV2Client.builder()
          .endpointOverride(endpoint)
          .region(Region.EU_WEST_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
          .httpClient(AwsCrtHttpClient.builder().build())
          .overrideConfiguration(config -> config.retryStrategy(DefaultRetryStrategy.doNotRetry()))
          .build();

  @BeforeEach
  void leaveTheSandbox() {
    client.putAccountDetails(
        details ->
            details
                .productionAccessEnabled(true)
                .mailType(MailType.TRANSACTIONAL)
                .websiteURL("https://innovact.example"));
  }

  @AfterEach
  void stop() {
    client.close();
  }

  @Test
  void a_sender_that_is_not_verified_puts_letters_off() {
    Mailbox mailbox = new SesMailbox(client, "visits@unverified.example", "letters");

    assertThat(mailbox.send(MailboxContract.MAIL)).isEqualTo(new Answer.Closed("identity"));
  }

  @Test
  void a_verified_sender_s_mail_arrives_as_it_was_sent() throws Exception {
    client.createEmailIdentity(identity -> identity.emailIdentity("visits@innovact.example"));
    client.createConfigurationSet(set -> set.configurationSetName("letters"));
    Mailbox mailbox = new SesMailbox(client, "visits@innovact.example", "letters");

    if (!(mailbox.send(MailboxContract.MAIL) instanceof Answer.Taken(var id)))
      throw new AssertionError("not sent");

    assertThat(MiniStackOutbox.mails(endpoint))
        .filteredOn(mail -> Objects.equals(mail.get("MessageId"), id))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.get("Source"))
                  .isEqualTo(
                      "\"" + MailboxContract.MAIL.senderName() + "\" <visits@innovact.example>");
              assertThat(mail.get("To")).isEqualTo(List.of(MailboxContract.MAIL.to()));
              assertThat(mail.get("Subject")).isEqualTo(MailboxContract.MAIL.subject());
              assertThat(mail.get("BodyText")).isEqualTo(MailboxContract.MAIL.text());
              assertThat(mail.get("BodyHtml")).isEqualTo(MailboxContract.MAIL.html());
            });
  }
}
