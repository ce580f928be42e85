package studyvisit.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import studyvisit.programme.Visit.Part;
import studyvisit.programme.Visit.Reminders;
import studyvisit.programme.Visit.Retention;

/// Reads and checks the `visit` of a programme file.
final class ReadVisit {
  private ReadVisit() {}

  static Visit from(Fields fields) {
    LocalDate from = date(fields, "from");
    LocalDate to = date(fields, "to");
    if (to.isBefore(from)) throw fields.fault("to", "must not be before from, " + from);
    Visit visit =
        new Visit(
            fields.text("id", Form.ID),
            fields.localText("name"),
            from,
            to,
            parsed(fields, "timeZone", "a time zone such as Europe/Brussels", ZoneId::of),
            instant(fields, "opensAt"),
            instant(fields, "closesAt"),
            fields.objects("parts", part -> part(part, from, to), "id", Part::id),
            fields.text("noticeVersion"),
            fields.number("seatsPerArea", 1),
            fields.object("reminders", ReadVisit::reminders),
            fields.object("retention", ReadVisit::retention));
    checkCall(fields, visit);
    return visit;
  }

  private static void checkCall(Fields fields, Visit visit) {
    if (!visit.closesAt().isAfter(visit.opensAt()))
      throw fields.fault("closesAt", "must be after opensAt, " + visit.opensAt());
    Instant begins = visit.from().atStartOfDay(visit.zone()).toInstant();
    if (!visit.closesAt().isBefore(begins))
      throw fields.fault("closesAt", "must be before the visit begins, " + begins);
  }

  private static Part part(Fields part, LocalDate first, LocalDate last) {
    LocalDate from = date(part, "from");
    LocalDate to = date(part, "to");
    if (from.isBefore(first) || from.isAfter(last))
      throw part.fault("from", "must be within the visit, " + first + " to " + last);
    if (to.isBefore(from) || to.isAfter(last))
      throw part.fault("to", "must be from " + from + " to " + last);
    return new Part(
        part.text("id", Form.ID),
        part.localText("name"),
        from,
        to,
        part.localText("place"),
        part.flag("inPartnerRegion"),
        part.optionalObject("at", Point::from));
  }

  private static Reminders reminders(Fields reminders) {
    return new Reminders(
        Duration.ofDays(reminders.number("confirmAfterDays", 1)),
        Duration.ofDays(reminders.number("rankingBeforeDays", 1)));
  }

  private static Retention retention(Fields retention) {
    int links = retention.number("linkDays", 1);
    int travellers = retention.number("travellerDays", 1);
    return new Retention(
        Duration.ofDays(retention.number("unconfirmedDays", 1)),
        Duration.ofDays(links),
        Duration.ofDays(travellers),
        Duration.ofDays(retention.number("interestDays", Math.max(links, travellers))));
  }

  private static LocalDate date(Fields fields, String name) {
    return parsed(fields, name, "a date such as 2018-06-04", LocalDate::parse);
  }

  private static Instant instant(Fields fields, String name) {
    return parsed(fields, name, "an instant in UTC such as 2018-05-11T10:00:00Z", Instant::parse);
  }

  private static <T> T parsed(Fields fields, String name, String form, Function<String, T> parser) {
    String text = fields.text(name);
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw fields.fault(name, "must be " + form + ", is \"" + text + '"');
    }
  }
}
