package studyvisit.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// Days and instants as people write them, with the year and, for an instant, whose clock it is.
/// The names of months are our own: loading the JDK's would cost every cold start.
public final class When {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  private When() {}

  /// Such as `11 May 2018, 12:00 (Brussels time)`.
  public static String instant(Instant instant, ZoneId zone, Language language) {
    ZonedDateTime there = instant.atZone(zone);
    String day = day(there.toLocalDate(), language);
    LocalTime time = there.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return day + ", " + time + " (" + clockOf(zone, language) + ")";
  }

  /// Such as `11 May 2018`.
  public static String day(LocalDate day, Language language) {
    return number(day, language) + month(day, language) + year(day, language);
  }

  /// From one day to another, naming month and year only as often as needed: `25–29 June 2018`.
  public static String days(LocalDate from, LocalDate to, Language language) {
    if (from.equals(to)) return day(from, language);
    String last = day(to, language);
    if (from.getYear() != to.getYear()) return day(from, language) + " – " + last;
    if (from.getMonth() == to.getMonth()) return number(from, language) + "–" + last;
    return number(from, language) + month(from, language) + " – " + last;
  }

  /// French and Brazilian Portuguese say that the first day of a month is the first.
  private static String number(LocalDate day, Language language) {
    if (day.getDayOfMonth() > 1) return Integer.toString(day.getDayOfMonth());
    return switch (language) {
      case EN, ES -> "1";
      case PT -> "1º";
      case FR -> "1er";
    };
  }

  private static String month(LocalDate day, Language language) {
    return linked(months(language).split(" ", 12)[day.getMonthValue() - 1], language);
  }

  private static String year(LocalDate day, Language language) {
    return linked(Integer.toString(day.getYear()), language);
  }

  private static String linked(String part, Language language) {
    return switch (language) {
      case EN, FR -> " " + part;
      case ES, PT -> " de " + part;
    };
  }

  private static String months(Language language) {
    return switch (language) {
      case EN ->
          "January February March April May June July August September October November December";
      case ES ->
          "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
              + " diciembre";
      case PT ->
          "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
              + " dezembro";
      case FR ->
          "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
    };
  }

  private static String clockOf(ZoneId zone, Language language) {
    String city = city(zone, language);
    return switch (language) {
      case EN -> city + " time";
      case ES -> "hora de " + city;
      case PT -> "horário de " + city;
      case FR -> "heure de " + city;
    };
  }

  /// Brussels by its name in the language, another zone by the city in its id.
  private static String city(ZoneId zone, Language language) {
    if (!zone.equals(BRUSSELS)) {
      return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }
    return switch (language) {
      case EN -> "Brussels";
      case ES -> "Bruselas";
      case PT -> "Bruxelas";
      case FR -> "Bruxelles";
    };
  }
}
