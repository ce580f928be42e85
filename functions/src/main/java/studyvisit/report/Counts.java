package studyvisit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import studyvisit.language.Language;
import studyvisit.programme.BorderArea;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.split.Person;

/// How many people of the split there are of which kind, with names.
final class Counts {
  private final Programme programme;
  private final Language language;
  private final Tally tally;
  private final List<Person> people;

  Counts(Report report) {
    this.programme = report.request().programme();
    this.language = report.request().language();
    this.tally = report.tally();
    this.people = report.problem().people();
  }

  /// The people of the split by what they answered.
  Map<String, Object> interest() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("partnerRegions", ranks());
    counts.put(
        "borderAreas",
        of(
            Tally.Kind.BORDER_AREA,
            programme.borderAreas().stream(),
            area -> entry(area.id(), area.name().in(language))));
    counts.put(
        "countries",
        of(
            Tally.Kind.COUNTRY,
            programme.borderAreas().stream()
                .map(BorderArea::countries)
                .flatMap(List::stream)
                .distinct()
                .sorted(),
            code -> entry(code, language.country(code))));
    counts.put(
        "helixCategories",
        of(
            Tally.Kind.HELIX,
            programme.vocabulary().helixCategories().stream(),
            category -> entry(category.id(), category.name().in(language))));
    counts.put(
        "valueChains",
        of(
            Tally.Kind.VALUE_CHAIN,
            programme.valueChains().stream(),
            chain -> entry(chain.id(), chain.name().in(language))));
    counts.put(
        "topics",
        of(
            Tally.Kind.TOPIC,
            programme.topics().stream(),
            topic -> entry(topic.id(), topic.name().in(language))));
    return counts;
  }

  /// How many people rank a region first, second, …, and how many do not rank it.
  private List<Map<String, Object>> ranks() {
    int regions = programme.partnerRegions().size();
    Map<String, int[]> ranks = new HashMap<>();
    for (PartnerRegion region : programme.partnerRegions()) {
      ranks.put(region.id(), new int[regions]);
    }
    for (Person person : people) {
      for (int rank = 0; rank < person.ranking().size(); rank++) {
        ranks.getOrDefault(person.ranking().get(rank), new int[regions])[rank]++;
      }
    }
    List<Map<String, Object>> list = new ArrayList<>();
    for (PartnerRegion region : programme.partnerRegions()) {
      List<Integer> counts = new ArrayList<>();
      int unranked = people.size();
      for (int count : ranks.getOrDefault(region.id(), new int[regions])) {
        counts.add(count);
        unranked -= count;
      }
      Map<String, Object> entry = entry(region.id(), region.name().in(language));
      entry.put("ranks", counts);
      entry.put("unranked", unranked);
      list.add(entry);
    }
    return list;
  }

  private <T> List<Map<String, Object>> of(
      Tally.Kind kind, Stream<T> all, Function<T, Map<String, Object>> entry) {
    return all.map(entry)
        .peek(own -> own.put("count", tally.count(kind, String.valueOf(own.get("id")))))
        .toList();
  }

  private static Map<String, Object> entry(String id, String name) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", id);
    entry.put("name", name);
    return entry;
  }
}
