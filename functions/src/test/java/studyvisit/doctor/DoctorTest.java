package studyvisit.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studyvisit.doctor.Finding.Level;
import studyvisit.programme.ProgrammeFiles;

class DoctorTest {
  private static final Instant NOW = Instant.parse("2018-04-16T09:00:00Z");
  private static final Facts.Mail MAIL = new Facts.Mail(true, true, "HEALTHY", 50_000, 120);
  private static final Optional<Facts.Identity> IDENTITY =
      Optional.of(new Facts.Identity(true, "SUCCESS", "SUCCESS"));
  private static final List<String> TOLD = List.of("arn:aws:sns:eu-west-1:1:alarms:2");
  private static final String ADDRESS = "https://visits.example.org";

  private final Doctor doctor =
      new Doctor(ProgrammeFiles::bundled, Clock.fixed(NOW, ZoneOffset.UTC), 500);

  @Test
  void a_healthy_stack_needs_nothing() {
    assertThat(doctor.examine(facts(MAIL, IDENTITY, TOLD, ADDRESS, NOW)))
        .allSatisfy(finding -> assertThat(finding.level()).isEqualTo(Level.GOOD))
        .extracting(Finding::what)
        .anySatisfy(
            what -> assertThat(what).contains("june-2018", "Europe/Brussels", "2018-05-11T"));
  }

  @Test
  void the_sandbox_a_pause_and_a_small_quota_are_told() {
    Facts.Mail mail = new Facts.Mail(false, false, "HEALTHY", 200, 0);
    assertThat(bad(facts(mail, IDENTITY, TOLD, ADDRESS, NOW)))
        .hasSize(2)
        .anyMatch(what -> what.contains("sandbox"))
        .anyMatch(what -> what.contains("paused"));
    assertThat(look(facts(mail, IDENTITY, TOLD, ADDRESS, NOW)))
        .singleElement()
        .asString()
        .contains("200 of 200", "500 people");
  }

  @Test
  void an_account_under_review_is_told() {
    Facts.Mail mail = new Facts.Mail(true, true, "PROBATION", 50_000, 0);
    assertThat(look(facts(mail, IDENTITY, TOLD, ADDRESS, NOW)))
        .singleElement()
        .asString()
        .contains("PROBATION");
    Facts.Mail ended = new Facts.Mail(true, true, "SHUTDOWN", 50_000, 0);
    assertThat(bad(facts(ended, IDENTITY, TOLD, ADDRESS, NOW))).hasSize(1);
  }

  @Test
  void a_sender_that_is_not_verified_or_not_signed_is_told() {
    assertThat(bad(facts(MAIL, Optional.empty(), TOLD, ADDRESS, NOW)))
        .singleElement()
        .asString()
        .contains("visits@example.org");
    Optional<Facts.Identity> unsigned = Optional.of(new Facts.Identity(true, "PENDING", ""));
    assertThat(bad(facts(MAIL, unsigned, TOLD, ADDRESS, NOW)))
        .singleElement()
        .asString()
        .contains("DKIM", "PENDING");
    assertThat(look(facts(MAIL, unsigned, TOLD, ADDRESS, NOW))).hasSize(1);
  }

  @Test
  void alarms_that_nobody_hears_are_told() {
    assertThat(bad(facts(MAIL, IDENTITY, List.of(), ADDRESS, NOW)))
        .singleElement()
        .asString()
        .contains("Nobody");
    assertThat(bad(facts(MAIL, IDENTITY, List.of("PendingConfirmation"), ADDRESS, NOW)))
        .singleElement()
        .asString()
        .contains("not confirmed");
  }

  @Test
  void organisers_who_would_come_back_elsewhere_are_told() {
    List<Finding> findings =
        doctor.examine(facts(MAIL, IDENTITY, TOLD, "http://localhost:8080", NOW));
    assertThat(findings)
        .filteredOn(finding -> finding.level() == Level.BAD)
        .singleElement()
        .asString()
        .contains("localhost", "DeskAddress=" + ADDRESS);
  }

  @Test
  void a_clock_that_is_off_is_told() {
    assertThat(bad(facts(MAIL, IDENTITY, TOLD, ADDRESS, NOW.plusSeconds(600))))
        .singleElement()
        .asString()
        .contains("10 minutes");
  }

  @Test
  void a_call_that_is_past_is_told() {
    Instant later = Instant.parse("2030-01-01T00:00:00Z");
    Doctor then = new Doctor(ProgrammeFiles::bundled, Clock.fixed(later, ZoneOffset.UTC), 500);
    assertThat(then.examine(facts(MAIL, IDENTITY, TOLD, ADDRESS, later)))
        .filteredOn(finding -> finding.level() == Level.LOOK)
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.what()).contains("which is past"));
  }

  private List<String> bad(Facts facts) {
    return at(Level.BAD, facts);
  }

  private List<String> look(Facts facts) {
    return at(Level.LOOK, facts);
  }

  private List<String> at(Level level, Facts facts) {
    return doctor.examine(facts).stream()
        .filter(finding -> finding.level() == level)
        .map(Finding::what)
        .toList();
  }

  private static Facts facts(
      Facts.Mail mail,
      Optional<Facts.Identity> identity,
      List<String> subscriptions,
      String desk,
      Instant at) {
    return new Facts(
        Map.of(
            "SenderAddress", "visits@example.org",
            "SenderDomain", "example.org",
            "DeskAddress", desk),
        Map.of("Address", ADDRESS, "AlarmTopic", "arn:aws:sns:eu-west-1:1:alarms"),
        mail,
        identity,
        subscriptions,
        at);
  }
}
