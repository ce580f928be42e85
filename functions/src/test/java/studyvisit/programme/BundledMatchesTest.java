package studyvisit.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import studyvisit.programme.Vocabulary.ValueChain;

/// Why the vocabulary assumes matches: what border areas and partner regions share with and
/// without.
class BundledMatchesTest {
  private final ProgrammeFiles files = ProgrammeFiles.bundled();
  private final Programme june = files.find("june-2018").orElseThrow();
  private final Programme october = files.find("oct-2019").orElseThrow();

  @Test
  void with_the_vocabularys_matches_every_value_chain_of_june_2018_meets_a_partner_region() {
    assertThat(met(june, june.vocabulary()))
        .containsExactlyInAnyOrder(
            "mx-gt clean-energy–green-energy-circular",
            "mx-gt agri-it–precision-agriculture",
            "co-ec cocoa–food",
            "co-ec tourism–tourism",
            "co-pe native-cocoa–food",
            "co-pe fish-farming–food",
            "pe-cl agriculture-water-scarcity–precision-agriculture",
            "pe-cl tourism–tourism");
  }

  @Test
  void without_matches_only_tourism_meets_in_june_2018() {
    assertThat(met(june, withoutMatches(june.vocabulary())))
        .containsExactlyInAnyOrder("co-ec tourism–tourism", "pe-cl tourism–tourism");
  }

  @Test
  void in_october_2019_matches_add_only_tourism_with_ict() {
    assertThat(met(october, withoutMatches(october.vocabulary())))
        .containsExactlyInAnyOrder(
            "bo-pe tourism–tourism", "ec-pe coffee–coffee", "ec-pe tourism–tourism");
    assertThat(met(october, october.vocabulary()))
        .containsExactlyInAnyOrder(
            "ar-br-py tourism-ict–tourism",
            "bo-pe tourism–tourism",
            "ec-pe coffee–coffee",
            "ec-pe tourism–tourism");
  }

  private static Vocabulary withoutMatches(Vocabulary words) {
    Map<String, ValueChain> alone = new LinkedHashMap<>();
    words
        .valueChains()
        .forEach((id, chain) -> alone.put(id, new ValueChain(id, chain.name(), Set.of())));
    return new Vocabulary(words.helixCategories(), alone);
  }

  private static Set<String> met(Programme programme, Vocabulary words) {
    Set<String> met = new TreeSet<>();
    for (BorderArea area : programme.borderAreas()) {
      for (PartnerRegion region : programme.partnerRegions()) {
        for (String one : area.valueChains()) {
          for (String other : region.valueChains()) {
            if (words.meet(one, other)) met.add(area.id() + " " + one + "–" + other);
          }
        }
      }
    }
    return met;
  }
}
