package studyvisit.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sns.SnsClient;

/// The account's facts as an emulator tells them, which nobody of this project wrote:
/// `.ci/ministack`.
@EnabledIfEnvironmentVariable(
    named = "AWS_ENDPOINT_URL_SESV2",
    matches = "http://127\\.0\\.0\\.1:\\d+",
    disabledReason = "no emulator of SES v2 on this machine")
class AwsAccountIT {
  private static final String STACK =
      """
      {"Parameters": {"SenderDomain": {"Type": "String"}, "SenderAddress": {"Type": "String"},
                      "DeskAddress": {"Type": "String", "Default": "http://localhost:8080"}},
       "Resources": {"Alarms": {"Type": "AWS::SNS::Topic"}},
       "Outputs": {"AlarmTopic": {"Value": {"Ref": "Alarms"}},
                   "Address": {"Value": "https://visits.example.org"}}}
      """;

  private final URI endpoint =
      URI.create(Objects.requireNonNull(System.getenv("AWS_ENDPOINT_URL_SESV2")));
  private final CloudFormationClient stacks = client(CloudFormationClient.builder());
  private final SesV2Client ses = client(SesV2Client.builder());
  private final SnsClient sns = client(SnsClient.builder());
  private final AwsAccount account = new AwsAccount(stacks, ses, sns, Clock.systemUTC());

  @AfterEach
  void stop() {
    stacks.deleteStack(request -> request.stackName("examined"));
    stacks.close();
    ses.close();
    sns.close();
  }

  @Test
  void the_facts_are_those_of_the_account() {
    String domain = "doctor-" + System.nanoTime() + ".example";
    stacks.createStack(
        request ->
            request
                .stackName("examined")
                .templateBody(STACK)
                .parameters(
                    parameter("SenderDomain", domain), parameter("SenderAddress", "a@" + domain)));
    stacks.waiter().waitUntilStackCreateComplete(request -> request.stackName("examined"));

    Facts before = account.facts("examined");
    assertThat(before.parameter("SenderDomain")).isEqualTo(domain);
    assertThat(before.output("Address")).isEqualTo("https://visits.example.org");
    assertThat(before.identity()).isEmpty();
    assertThat(before.subscriptions()).isEmpty();
    assertThat(before.mail().quota()).isPositive();

    ses.createEmailIdentity(request -> request.emailIdentity(domain));
    sns.subscribe(
        request ->
            request
                .topicArn(before.output("AlarmTopic"))
                .protocol("email")
                .endpoint("olga@example.org"));
    Facts after = account.facts("examined");
    assertThat(after.identity()).isPresent();
    assertThat(after.subscriptions()).hasSize(1);
  }

  private static Parameter parameter(String name, String value) {
    return Parameter.builder().parameterKey(name).parameterValue(value).build();
  }

  private <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C client(B builder) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.EU_WEST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClient(AwsCrtHttpClient.builder().build())
        .build();
  }
}
