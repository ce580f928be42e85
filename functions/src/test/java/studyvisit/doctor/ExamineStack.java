package studyvisit.doctor;

import java.time.Clock;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sns.SnsClient;
import studyvisit.programme.ProgrammeFiles;

/// `./mvnw -Pdoctor -Dstack=study-visits-prod`: examines a deployed stack.
final class ExamineStack {
  private ExamineStack() {}

  static void main() {
    String stack = System.getProperty("doctor.stack", "study-visits-dev");
    long people = Long.getLong("doctor.people", 500);
    Clock clock = Clock.systemUTC();
    try (SdkHttpClient http = AwsCrtHttpClient.builder().build();
        CloudFormationClient stacks = CloudFormationClient.builder().httpClient(http).build();
        SesV2Client ses = SesV2Client.builder().httpClient(http).build();
        SnsClient sns = SnsClient.builder().httpClient(http).build()) {
      Facts facts = new AwsAccount(stacks, ses, sns, clock).facts(stack);
      List<Finding> findings = new Doctor(ProgrammeFiles::bundled, clock, people).examine(facts);
      findings.forEach(IO::println);
      if (findings.stream().anyMatch(finding -> finding.level() == Finding.Level.BAD))
        end("something above must be mended");
    } catch (SdkClientException e) {
      end(
          "AWS cannot be asked; are AWS_REGION and credentials set (aws configure)? "
              + e.getMessage());
    } catch (SdkException e) {
      end("AWS does not tell of the stack " + stack + ": " + e.getMessage());
    }
  }

  private static void end(String why) {
    IO.println("\n" + why);
    System.exit(1);
  }
}
