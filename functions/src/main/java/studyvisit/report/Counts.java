package studyvisit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import studyvisit.interest.AddressTrouble;
import studyvisit.interest.Answers;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.language.Language;
import studyvisit.programme.BorderArea;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.split.Person;

/// How many people there are of which kind.
final class Counts {
  private final Programme programme;
  private final Language language;
  private final List<Answers> people;
  private final List<List<String>> rankings;

  Counts(Report report) {
    this.programme = report.request().programme();
    this.language = report.request().language();
    this.people = report.people().stream().map(Interest::answers).toList();
    this.rankings = report.problem().people().stream().map(Person::ranking).toList();
  }

  /// Every stored interest by state, those whose address is in trouble, those removed, and how many
  /// the split is about.
  static Map<String, Object> basedOn(Report report) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("interests", report.all().size());
    counts.put("inSplit", report.people().size());
    for (State state : State.values()) {
      counts.put(
          state.code(),
          (int) report.all().stream().filter(interest -> interest.state() == state).count());
    }
    for (AddressTrouble trouble : AddressTrouble.values()) {
      counts.put(
          trouble.code(),
          (int)
              report.all().stream().filter(i -> i.trouble().equals(Optional.of(trouble))).count());
    }
    counts.put("erased", report.erased());
    counts.put("lapsed", report.lapsed());
    return counts;
  }

  /// The people of the split by what they answered.
  Map<String, Object> interest() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("partnerRegions", programme.partnerRegions().stream().map(this::ranks).toList());
    counts.put(
        "borderAreas",
        of(
            programme.borderAreas().stream(),
            area -> entry(area.id(), area.name().in(language)),
            answers -> List.of(answers.origin().borderArea())));
    counts.put(
        "countries",
        of(
            programme.borderAreas().stream()
                .map(BorderArea::countries)
                .flatMap(List::stream)
                .distinct()
                .sorted(),
            code -> entry(code, Locale.of("", code).getDisplayCountry(language.locale())),
            answers -> List.of(answers.origin().country())));
    counts.put(
        "helixCategories",
        of(
            programme.vocabulary().helixCategories().stream(),
            category -> entry(category.id(), category.name().in(language)),
            answers -> List.of(answers.person().helix())));
    counts.put(
        "valueChains",
        of(
            programme.valueChains().stream(),
            chain -> entry(chain.id(), chain.name().in(language)),
            answers -> answers.wishes().valueChains()));
    counts.put(
        "topics",
        of(
            programme.topics().stream(),
            topic -> entry(topic.id(), topic.name().in(language)),
            answers -> answers.wishes().topics()));
    return counts;
  }

  /// How many people rank a region first, second, …, and how many do not rank it.
  private Map<String, Object> ranks(PartnerRegion region) {
    int[] ranks = new int[programme.partnerRegions().size()];
    int unranked = 0;
    for (List<String> ranking : rankings) {
      int index = ranking.indexOf(region.id());
      if (index < 0) unranked++;
      else ranks[index]++;
    }
    List<Integer> counts = new ArrayList<>();
    for (int count : ranks) counts.add(count);
    Map<String, Object> entry = entry(region.id(), region.name().in(language));
    entry.put("ranks", counts);
    entry.put("unranked", unranked);
    return entry;
  }

  private <T> List<Map<String, Object>> of(
      Stream<T> kinds,
      Function<T, Map<String, Object>> entry,
      Function<Answers, List<String>> ids) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Answers answers : people) {
      for (String id : ids.apply(answers)) counts.merge(id, 1, Integer::sum);
    }
    return kinds
        .map(entry)
        .peek(kind -> kind.put("count", counts.getOrDefault(String.valueOf(kind.get("id")), 0)))
        .toList();
  }

  private static Map<String, Object> entry(String id, String name) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", id);
    entry.put("name", name);
    return entry;
  }
}
