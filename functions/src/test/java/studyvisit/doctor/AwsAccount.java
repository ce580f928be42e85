package studyvisit.doctor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.GetAccountResponse;
import software.amazon.awssdk.services.sesv2.model.GetEmailIdentityResponse;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Subscription;

/// Asks AWS for the facts, with the operator's own credentials.
record AwsAccount(
    CloudFormationClient cloudFormation, SesV2Client ses, SnsClient sns, Clock clock) {
  Facts facts(String stackName) {
    Stack stack =
        cloudFormation.describeStacks(request -> request.stackName(stackName)).stacks().getFirst();
    Map<String, String> parameters =
        stack.parameters().stream()
            .collect(Collectors.toMap(Parameter::parameterKey, Parameter::parameterValue));
    Map<String, String> outputs =
        stack.outputs().stream().collect(Collectors.toMap(Output::outputKey, Output::outputValue));
    GetAccountResponse account = ses.getAccount(_ -> {});
    return new Facts(
        parameters,
        outputs,
        mail(account),
        identity(parameters.getOrDefault("SenderDomain", "")),
        subscriptions(outputs.getOrDefault("AlarmTopic", "")),
        at(account));
  }

  static Facts.Mail mail(GetAccountResponse account) {
    return new Facts.Mail(
        Boolean.TRUE.equals(account.productionAccessEnabled()),
        Boolean.TRUE.equals(account.sendingEnabled()),
        Optional.ofNullable(account.enforcementStatus()).orElse("HEALTHY"),
        Math.round(account.sendQuota().max24HourSend()),
        Math.round(account.sendQuota().sentLast24Hours()));
  }

  Optional<Facts.Identity> identity(String name) {
    try {
      GetEmailIdentityResponse identity =
          ses.getEmailIdentity(request -> request.emailIdentity(name));
      return Optional.of(
          new Facts.Identity(
              Boolean.TRUE.equals(identity.verifiedForSendingStatus()),
              Optional.ofNullable(identity.dkimAttributes())
                  .map(dkim -> dkim.statusAsString())
                  .orElse("absent"),
              Optional.ofNullable(identity.mailFromAttributes())
                  .map(from -> from.mailFromDomainStatusAsString())
                  .orElse("")));
    } catch (NotFoundException _) {
      return Optional.empty();
    }
  }

  private List<String> subscriptions(String topic) {
    return sns.listSubscriptionsByTopic(request -> request.topicArn(topic)).subscriptions().stream()
        .map(Subscription::subscriptionArn)
        .toList();
  }

  /// What the answer's header says; this machine's clock if it says nothing.
  private Instant at(GetAccountResponse account) {
    return account
        .sdkHttpResponse()
        .firstMatchingHeader("Date")
        .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
        .orElseGet(clock::instant);
  }
}
