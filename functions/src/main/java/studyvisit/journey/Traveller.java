package studyvisit.journey;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person with a place told us for the journey; `""` where an optional text was left empty.
/// It is in no split, no list and no log.
///
/// @param passportName as the passport has it
/// @param nationality ISO 3166-1 alpha-2, of the passport
/// @param visa one of `VISAS`, or `""`
/// @param arrivesBy flight or train
public record Traveller(
    String passportName,
    String nationality,
    String visa,
    String diet,
    String accessNeeds,
    Optional<LocalDate> arrivesOn,
    String arrivesBy,
    Consent consent) {
  /// Where the visa of a person stands.
  public static final List<String> VISAS = List.of("notNeeded", "have", "applied", "notYet");

  /// The names of what a person tells, as the API has them.
  public static final List<String> FIELDS =
      List.of(
          "passportName",
          "nationality",
          "visa",
          "diet",
          "accessNeeds",
          "arrivesOn",
          "arrivesBy",
          "travelConsent");

  /// What the person agreed to, and when.
  ///
  /// @param noticeVersion of the privacy notice, which has a part for the journey
  public record Consent(String noticeVersion, Instant at) {}

  /// As the object that the API takes: how it is stored, exported and shown in the form again.
  public Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("passportName", passportName);
    object.put("nationality", nationality);
    object.put("visa", visa);
    object.put("diet", diet);
    object.put("accessNeeds", accessNeeds);
    object.put("arrivesOn", arrivesOn.map(LocalDate::toString).orElse(""));
    object.put("arrivesBy", arrivesBy);
    object.put("travelConsent", consent.noticeVersion());
    object.put("consentAt", consent.at().toString());
    return object;
  }

  /// A traveller whom `object` once wrote; a field that was not asked for then is empty.
  public static Traveller of(Map<String, @Nullable Object> object) {
    return new Traveller(
        text(object, "passportName"),
        text(object, "nationality"),
        text(object, "visa"),
        text(object, "diet"),
        text(object, "accessNeeds"),
        Optional.of(text(object, "arrivesOn")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        text(object, "arrivesBy"),
        new Consent(text(object, "travelConsent"), Instant.parse(text(object, "consentAt"))));
  }

  /// A day such as `2018-06-03`; empty if it is none, or none of our time.
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() / 1000 == 2);
    } catch (DateTimeException _) { // no day
      return Optional.empty();
    }
  }

  private static String text(Map<String, @Nullable Object> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }

  @Override
  public String toString() {
    return "Traveller[hidden]";
  }
}
