package studyvisit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studyvisit.language.Plain;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.split.Person;
import studyvisit.split.Problem;

/// Everybody who takes part, as the split needs them, with names packed: a million people must fit
/// beside their split. Filled first, then only read.
final class Applicants {
  /// Longer rankings are nearly all different, so that to look for equal ones wins nothing.
  private static final int OFTEN_EQUAL = 3;

  private static final int FIRST_SIZE = 64;

  private final Programme programme;
  private final PackedTexts texts = new PackedTexts();
  private final Map<Object, Object> equal = new HashMap<>();
  private Person[] people = new Person[FIRST_SIZE];
  private long[] places = new long[FIRST_SIZE];
  private String[] countries = new String[FIRST_SIZE];
  private Applicant.Standing[] standings = new Applicant.Standing[FIRST_SIZE];
  private int size;
  private boolean isSorted = true;

  Applicants(Programme programme) {
    this.programme = programme;
  }

  int size() {
    return size;
  }

  void add(Applicant applicant) {
    if (size == people.length) grow();
    people[size] = person(applicant);
    places[size] =
        texts.add(
            Plain.of(applicant.name().family()) + '\1' + Plain.of(applicant.name().given()),
            applicant.name().whole(),
            applicant.organisation());
    countries[size] = one(applicant.origin().country());
    standings[size++] = one(applicant.standing());
    isSorted = false;
  }

  private void grow() {
    int larger = size + (size >> 1);
    people = Arrays.copyOf(people, larger);
    places = Arrays.copyOf(places, larger);
    countries = Arrays.copyOf(countries, larger);
    standings = Arrays.copyOf(standings, larger);
  }

  /// Those whom a split under some rules is about, by id.
  List<Person> of(SplitRules.Who who) {
    sort();
    List<Person> chosen = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      if (who.has(standings[i])) chosen.add(people[i]);
    }
    return chosen;
  }

  /// Where each person of a problem stands here.
  int[] indexes(Problem problem) {
    sort();
    int[] indexes = new int[problem.people().size()];
    int index = 0;
    for (int i = 0; i < indexes.length; i++) {
      String id = problem.people().get(i).id();
      while (index < size && !people[index].id().equals(id)) index++;
      indexes[i] = index;
    }
    return indexes;
  }

  String name(int index) {
    return texts.text(places[index], 1);
  }

  String organisation(int index) {
    return texts.text(places[index], 2);
  }

  String country(int index) {
    return countries[index];
  }

  /// By family name, as people look for each other: whatever accents and capitals it is written
  /// with. Equal names by id.
  Comparator<Integer> byName() {
    return (one, other) -> {
      int names = texts.compare(places[one], places[other]);
      return names != 0 ? names : Integer.compare(one, other);
    };
  }

  private void sort() {
    if (isSorted) return;
    Integer[] order = new Integer[size];
    for (int i = 0; i < size; i++) order[i] = i;
    Arrays.sort(order, Comparator.comparing(index -> people[index].id()));
    Person[] sorted = new Person[size];
    long[] sortedPlaces = new long[size];
    String[] sortedCountries = new String[size];
    Applicant.Standing[] sortedStandings = new Applicant.Standing[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = people[order[i]];
      sortedPlaces[i] = places[order[i]];
      sortedCountries[i] = countries[order[i]];
      sortedStandings[i] = standings[order[i]];
    }
    people = sorted;
    places = sortedPlaces;
    countries = sortedCountries;
    standings = sortedStandings;
    isSorted = true;
  }

  private Person person(Applicant applicant) {
    List<String> ranking = new ArrayList<>();
    for (String region : applicant.wishes().preferences()) {
      // a region may have left the programme since
      programme.partnerRegion(region).ifPresent(known -> ranking.add(known.id()));
    }
    Set<String> fits = new HashSet<>();
    for (PartnerRegion region : programme.partnerRegions()) {
      if (fits(applicant.wishes().valueChains(), region)) fits.add(region.id());
    }
    return new Person(
        applicant.id(),
        ranking.size() <= OFTEN_EQUAL ? one(List.copyOf(ranking)) : List.copyOf(ranking),
        one(Set.copyOf(fits)),
        one(applicant.origin().borderArea()),
        one(applicant.origin().helix()),
        applicant.standing().rank());
  }

  /// The first of equal values.
  @SuppressWarnings("unchecked") // equal values are of one type
  private <T> T one(T value) {
    return (T) equal.computeIfAbsent(value, same -> same);
  }

  private boolean fits(List<String> chains, PartnerRegion region) {
    return region.valueChains().stream()
        .anyMatch(
            shown -> chains.stream().anyMatch(own -> programme.vocabulary().meet(own, shown)));
  }
}
