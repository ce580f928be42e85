package studyvisit.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import studyvisit.programme.InvalidProgramme;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;
import studyvisit.programme.Visit;

/// Examines what most often goes wrong; looks only, and changes nothing.
final class Doctor {
  private static final Duration WRONG_CLOCK = Duration.ofMinutes(5);
  private static final String SUCCESS = "SUCCESS";
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", Locale.ROOT);

  private final Supplier<Programmes> programmes;
  private final Clock clock;
  private final long people;

  /// @param people how many are expected to apply
  Doctor(Supplier<Programmes> programmes, Clock clock, long people) {
    this.programmes = programmes;
    this.clock = clock;
    this.people = people;
  }

  List<Finding> examine(Facts facts) {
    List<Finding> findings = new ArrayList<>();
    findings.add(sandbox(facts.mail()));
    findings.add(sending(facts.mail()));
    findings.add(quota(facts.mail()));
    findings.addAll(identity(facts));
    findings.add(alarms(facts));
    findings.add(desk(facts));
    findings.addAll(programmes(facts.at()));
    findings.add(clock(facts.at()));
    return findings;
  }

  private static Finding sandbox(Facts.Mail mail) {
    return mail.production()
        ? Finding.good("SES: out of the sandbox")
        : Finding.bad(
            "SES is in the sandbox: letters go to verified addresses only",
            "request production access (docs/operations.md, Before the first deployment)");
  }

  private static Finding sending(Facts.Mail mail) {
    if (!mail.sending() || mail.health().equals("SHUTDOWN"))
      return Finding.bad(
          "SES sends nothing: it is paused", "see SES, Account dashboard, for why and for whom");
    return mail.health().equals("HEALTHY")
        ? Finding.good("SES: sending, healthy")
        : Finding.look(
            "SES reviews the account (" + mail.health() + ")",
            "answer AWS's mail; look at bounces and complaints");
  }

  /// A letter of confirmation each, and as many reminders and fresh links.
  private Finding quota(Facts.Mail mail) {
    long left = mail.quota() - mail.sent();
    String what = "SES: " + left + " of " + mail.quota() + " letters left in these 24 hours";
    return left >= 2 * people
        ? Finding.good(what)
        : Finding.look(
            what + ", for " + people + " people",
            "ask for a higher quota in Service Quotas; letters beyond it wait for the next day");
  }

  private static List<Finding> identity(Facts facts) {
    String sender = facts.parameter("SenderAddress") + " (" + facts.parameter("SenderDomain") + ")";
    if (facts.identity().isEmpty() || !facts.identity().get().verified())
      return List.of(
          Finding.bad(
              "SES has not verified the sender " + sender,
              "verify SenderDomain in SES, Identities; publish the records that it names"));
    Facts.Identity identity = facts.identity().get();
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.good("Sender " + sender + ": verified"));
    findings.add(
        identity.dkim().equals(SUCCESS)
            ? Finding.good("DKIM: signed by the sender's domain")
            : Finding.bad(
                "DKIM is " + identity.dkim() + ": letters land in spam",
                "publish the three CNAME records that SES names, and wait"));
    findings.add(
        identity.mailFrom().equals(SUCCESS)
            ? Finding.good("SPF: a MAIL FROM domain of its own")
            : Finding.look(
                "no MAIL FROM domain of its own: SPF is Amazon's, DMARC rests on DKIM alone",
                "set one in SES and publish its MX and SPF records"));
    return findings;
  }

  private static Finding alarms(Facts facts) {
    if (facts.subscriptions().isEmpty())
      return Finding.bad(
          "Nobody is told of alarms", "deploy with AlarmAddress, then confirm the mail that comes");
    long confirmed = facts.subscriptions().stream().filter(arn -> arn.startsWith("arn:")).count();
    return confirmed > 0
        ? Finding.good("Alarms: " + confirmed + " confirmed subscription(s)")
        : Finding.bad(
            "The subscription to alarms is not confirmed",
            "open the mail \"AWS Notification - Subscription Confirmation\" and confirm; it ends"
                + " after three days, then deploy again with another AlarmAddress and back");
  }

  private static Finding desk(Facts facts) {
    String address = facts.output("Address");
    return facts.parameter("DeskAddress").equals(address)
        ? Finding.good("Desk: organisers come back to " + address)
        : Finding.bad(
            "After signing in, organisers are sent to "
                + facts.parameter("DeskAddress")
                + ", not to this stack",
            "deploy again with DeskAddress=" + address);
  }

  private List<Finding> programmes(Instant now) {
    List<Programme> all;
    try {
      all = programmes.get().all();
    } catch (InvalidProgramme e) {
      return List.of(
          Finding.bad(
              "A programme file cannot be used: " + e.getMessage(), "mend it, deploy again"));
    }
    List<Finding> findings = new ArrayList<>();
    for (Programme programme : all) {
      Visit visit = programme.visit();
      String times =
          "Programme " + visit.id() + ": valid; closes " + local(visit, visit.closesAt());
      findings.add(
          visit.callAt(now) == Visit.Call.CLOSED
              ? Finding.look(times + ", which is past", "nothing, if that is meant")
              : Finding.good(times + ", opens " + local(visit, visit.opensAt())));
    }
    return findings;
  }

  /// As people see it, and as the functions count.
  private static String local(Visit visit, Instant instant) {
    return LOCAL.format(instant.atZone(visit.zone())) + " = " + instant;
  }

  private Finding clock(Instant aws) {
    Duration off = Duration.between(aws, clock.instant()).abs();
    return off.compareTo(WRONG_CLOCK) < 0
        ? Finding.good("Clock: this machine's agrees with AWS's")
        : Finding.bad(
            "This machine's clock is off by " + off.toMinutes() + " minutes",
            "set it: AWS refuses commands that are signed at another time");
  }
}
