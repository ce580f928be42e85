package studyvisit.doctor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an account says about a stack and its mail.
///
/// @param parameters and outputs of the stack, by name
/// @param identity of the sender; empty if SES knows none
/// @param subscriptions to the alarms, each an ARN or `PendingConfirmation`
/// @param at AWS's own clock
record Facts(
    Map<String, String> parameters,
    Map<String, String> outputs,
    Mail mail,
    Optional<Identity> identity,
    List<String> subscriptions,
    Instant at) {

  /// SES for the whole account.
  ///
  /// @param production false in the sandbox
  /// @param health `HEALTHY`, `PROBATION` or `SHUTDOWN`
  /// @param quota mails in 24 hours
  record Mail(boolean production, boolean sending, String health, long quota, long sent) {}

  /// @param dkim such as `SUCCESS`
  /// @param mailFrom such as `SUCCESS`; `""` if there is no such domain
  record Identity(boolean verified, String dkim, String mailFrom) {}

  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  String output(String name) {
    return outputs.getOrDefault(name, "");
  }
}
