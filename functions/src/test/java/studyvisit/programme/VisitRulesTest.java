package studyvisit.programme;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitRulesTest {
  private SmallProgramme small = new SmallProgramme(Path.of("."));

  @BeforeEach
  void in(@TempDir Path root) {
    small = new SmallProgramme(root);
  }

  @Test
  void the_small_programme_is_fine_as_it_is() {
    small.with("Small visit", "A small visit").isFine();
  }

  @Test
  void the_visit_has_the_id_that_its_file_is_named_by() {
    small
        .with("\"id\": \"small\"", "\"id\": \"large\"")
        .isRefused("visit.id", "must be \"small\", as the file is named");
  }

  @Test
  void an_id_is_lower_case_letters_digits_and_hyphens() {
    small
        .with("\"id\": \"stay\"", "\"id\": \"the stay\"")
        .isRefused(
            "visit.parts[0].id",
            "must be 1 to 40 lower-case letters, digits and hyphens, is \"the stay\"");
  }

  @Test
  void a_date_is_a_day_of_the_calendar() {
    small
        .with("2020-06-05", "2020-06-31")
        .isRefused("visit.to", "must be a date such as 2018-06-04, is \"2020-06-31\"");
  }

  @Test
  void a_visit_does_not_end_before_it_begins() {
    small
        .with("2020-06-05", "2020-05-31")
        .isRefused("visit.to", "must not be before from, 2020-06-01");
  }

  @Test
  void a_time_zone_exists() {
    small
        .with("Europe/Brussels", "Europe/Brussel")
        .isRefused(
            "visit.timeZone", "must be a time zone such as Europe/Brussels, is \"Europe/Brussel\"");
  }

  @Test
  void an_instant_says_its_time_zone() {
    small
        .with("2020-04-01T08:00:00Z", "2020-04-01 08:00")
        .isRefused(
            "visit.opensAt",
            "must be an instant in UTC such as 2018-05-11T10:00:00Z, is \"2020-04-01 08:00\"");
  }

  @Test
  void a_call_opens_before_it_closes() {
    small
        .with("2020-05-04T10:00:00Z", "2020-04-01T08:00:00Z")
        .isRefused("visit.closesAt", "must be after opensAt, 2020-04-01T08:00:00Z");
  }

  @Test
  void a_call_closes_before_the_visit_begins_in_its_zone() {
    small.with("2020-05-04T10:00:00Z", "2020-05-31T21:59:59Z").isFine();
    small
        .with("2020-05-04T10:00:00Z", "2020-05-31T22:00:00Z")
        .isRefused("visit.closesAt", "must be before the visit begins, 2020-05-31T22:00:00Z");
  }

  @Test
  void a_part_begins_within_the_visit() {
    small
        .with("2020-06-02", "2020-05-31")
        .isRefused("visit.parts[0].from", "must be within the visit, 2020-06-01 to 2020-06-05");
  }

  @Test
  void a_part_ends_within_the_visit_and_not_before_it_begins() {
    small
        .with("2020-06-04", "2020-06-06")
        .isRefused("visit.parts[0].to", "must be from 2020-06-02 to 2020-06-05");
    small
        .with("2020-06-04", "2020-06-01")
        .isRefused("visit.parts[0].to", "must be from 2020-06-02 to 2020-06-05");
  }

  @Test
  void an_area_has_a_seat() {
    small
        .with("\"seatsPerArea\": 10", "\"seatsPerArea\": 0")
        .isRefused("visit.seatsPerArea", "must be at least 1, is 0");
  }

  @Test
  void a_reminder_comes_a_day_later_at_least() {
    small
        .with("\"confirmAfterDays\": 3", "\"confirmAfterDays\": 0")
        .isRefused("visit.reminders.confirmAfterDays", "must be at least 1, is 0");
    small
        .with("\"rankingBeforeDays\": 7", "\"rankingBeforeDays\": -7")
        .isRefused("visit.reminders.rankingBeforeDays", "must be at least 1, is -7");
  }

  @Test
  void data_are_kept_for_days_and_links_no_longer_than_they_are() {
    small
        .with("\"unconfirmedDays\": 30", "\"unconfirmedDays\": 0")
        .isRefused("visit.retention.unconfirmedDays", "must be at least 1, is 0");
    small
        .with("\"interestDays\": 180", "\"interestDays\": 29")
        .isRefused("visit.retention.interestDays", "must be at least 30, is 29");
  }
}
