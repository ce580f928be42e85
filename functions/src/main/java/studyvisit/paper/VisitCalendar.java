package studyvisit.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import studyvisit.interest.InterestKey;
import studyvisit.language.Language;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;

/// The parts of one person's visit as a calendar file (RFC 5545). Parts are whole days, so that no
/// calendar moves them: the 4th of June in Brussels stays the 4th in Tacna. Loaded again, it
/// replaces what was there.
public final class VisitCalendar {
  public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

  /// In bytes of UTF-8, without the line break (RFC 5545, 3.1).
  private static final int LONGEST_LINE = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Programme programme;
  private final Language language;
  private final StringBuilder lines = new StringBuilder();

  private VisitCalendar(Programme programme, Language language) {
    this.programme = programme;
    this.language = language;
  }

  /// @param region the person's own, once it is known
  /// @param now when the file is made
  public static String of(
      Programme programme,
      InterestKey key,
      Optional<PartnerRegion> region,
      Language language,
      Instant now) {
    return new VisitCalendar(programme, language).file(key, region, now);
  }

  private String file(InterestKey key, Optional<PartnerRegion> region, Instant now) {
    Visit visit = programme.visit();
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Study visits//" + language.code().toUpperCase(Locale.ROOT));
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("X-WR-CALNAME:" + escaped(visit.name().in(language)));
    line("X-WR-TIMEZONE:" + visit.zone().getId());
    for (Visit.Part part : visit.parts()) {
      line("BEGIN:VEVENT");
      line("UID:" + key.id() + "-" + part.id() + "@" + visit.id());
      line("DTSTAMP:" + STAMP.format(now));
      days(part.from(), part.to());
      event(part, region.filter(_ -> part.inPartnerRegion()));
      line("STATUS:CONFIRMED");
      line("TRANSP:OPAQUE");
      line("END:VEVENT");
    }
    line("END:VCALENDAR");
    return lines.toString();
  }

  private void event(Visit.Part part, Optional<PartnerRegion> region) {
    String where = region.map(PartnerRegion::name).orElse(part.place()).in(language);
    String what = part.name().in(language);
    line("SUMMARY:" + escaped(region.isPresent() ? what + ": " + where : what));
    line("LOCATION:" + escaped(where));
    String contact = programme.contact().name() + ", " + programme.contact().email();
    line("DESCRIPTION:" + escaped(programme.visit().name().in(language) + "\n" + contact));
  }

  /// The end is the first day that is not part of it (RFC 5545, 3.6.1).
  private void days(LocalDate from, LocalDate to) {
    line("DTSTART;VALUE=DATE:" + DAY.format(from));
    line("DTEND;VALUE=DATE:" + DAY.format(to.plusDays(1)));
  }

  /// A value of type TEXT (RFC 5545, 3.3.11).
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /// Folded where it is too long, never inside a character.
  private void line(String content) {
    int bytes = 0;
    for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
      String character = Character.toString(content.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        lines.append("\r\n ");
        bytes = 1;
      }
      lines.append(character);
      bytes += size;
    }
    lines.append("\r\n");
  }
}
