package studyvisit.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import studyvisit.interest.Interest;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.language.When;
import studyvisit.programme.Programme;

/// What exports are made of.
///
/// @param everyone every interest of the visit
/// @param places interest id → id of the partner region
/// @param asOf when they were read
public record Material(
    Programme programme,
    Language language,
    List<Interest> everyone,
    Map<String, String> places,
    Instant asOf) {
  public Material {
    everyone = List.copyOf(everyone);
    places = Map.copyOf(places);
  }

  /// Who comes: whoever has a place; before there are places, everyone who would take part.
  List<Interest> coming() {
    List<Interest> placed = everyone.stream().filter(Material::hasPlace).toList();
    return placed.isEmpty()
        ? everyone.stream().filter(interest -> interest.state().takesPart()).toList()
        : placed;
  }

  /// Whether places were given at all.
  boolean isSelected() {
    return everyone.stream().anyMatch(Material::hasPlace);
  }

  Texts texts() {
    return Texts.ofPapers(language);
  }

  /// The name of a file about this visit, without an ending.
  String fileName(String what) {
    return programme.visit().id() + "-" + what + "-" + asOf.toString().substring(0, 10);
  }

  /// When it was read, and that it is about those who come.
  String lead() {
    return texts().get(isSelected() ? "export.leadSelected" : "export.leadInterested", when());
  }

  String when() {
    return When.instant(asOf, programme.visit().zone(), language);
  }

  /// By the clock of the visit.
  LocalDateTime clock(Instant instant) {
    return LocalDateTime.ofInstant(
        instant.truncatedTo(ChronoUnit.MINUTES), programme.visit().zone());
  }

  private static boolean hasPlace(Interest interest) {
    return interest.state().hasPlace();
  }

  @Override
  public String toString() {
    return "Material[hidden]";
  }
}
