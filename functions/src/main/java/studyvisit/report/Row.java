package studyvisit.report;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import studyvisit.interest.Interest;
import studyvisit.split.Person;

/// Where one person goes, and why.
///
/// @param region empty for who has no place
record Row(Person person, Interest interest, Optional<String> region, Reasons.Text reason) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /// Everyone of the split by family name, as people look for each other: whatever accents and
  /// capitals it is written with. Equal names by id.
  static List<Row> of(Report report) {
    Map<String, Interest> interests = report.peopleById();
    Reasons reasons = new Reasons(report);
    return report.problem().people().stream()
        .map(person -> row(person, interests, report.answered(), reasons))
        .sorted(
            Comparator.comparing((Row row) -> plain(row.interest().answers().person().familyName()))
                .thenComparing(row -> plain(row.interest().answers().person().givenName()))
                .thenComparing(row -> row.person().id()))
        .toList();
  }

  private static String plain(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static Row row(
      Person person, Map<String, Interest> interests, Answered answered, Reasons reasons) {
    Interest interest = interests.get(person.id());
    if (interest == null) throw new IllegalStateException("a person without an interest");
    String place = answered.place(person.id());
    Optional<String> region = place.isEmpty() ? Optional.empty() : Optional.of(place);
    return new Row(person, interest, region, reasons.of(person));
  }

  /// The rank that the person gave the region; 0 without a place.
  int rank() {
    return region.map(person::rank).orElse(0);
  }
}
