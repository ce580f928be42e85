package studyvisit.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studyvisit.language.Language;
import studyvisit.programme.BorderArea;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.programme.Vocabulary.ValueChain;

/// Where a visit's people come from and where they go, in words of a language; each place under the
/// letter or number that it has on the map.
record Places(Programme programme, Language language) {
  /// A border area with its parts and what it works on.
  record Area(String mark, String name, String subregions, List<String> chains) {}

  /// A partner region with what it works on.
  record Region(String mark, String name, List<String> chains, List<Presenter> presenters) {
    boolean hasChains() {
      return !chains.isEmpty();
    }

    boolean hasPresenters() {
      return !presenters.isEmpty();
    }
  }

  record Presenter(String name, String offers) {}

  List<Area> areas() {
    List<BorderArea> areas = programme.borderAreas();
    return IntStream.range(0, areas.size())
        .mapToObj(i -> area(MapView.letter(i), areas.get(i)))
        .toList();
  }

  List<Region> regions() {
    List<PartnerRegion> regions = programme.partnerRegions();
    return IntStream.range(0, regions.size())
        .mapToObj(i -> region(MapView.number(i), regions.get(i)))
        .toList();
  }

  private Area area(String mark, BorderArea area) {
    String subregions =
        area.subregions().stream()
            .map(BorderArea.Subregion::name)
            .collect(Collectors.joining(", "));
    return new Area(mark, area.name().in(language), subregions, chains(area.valueChains()));
  }

  private Region region(String mark, PartnerRegion region) {
    List<Presenter> presenters =
        region.presenters().stream()
            .map(one -> new Presenter(one.name().in(language), one.offers().in(language)))
            .toList();
    return new Region(mark, region.name().in(language), chains(region.valueChains()), presenters);
  }

  private List<String> chains(List<String> ids) {
    return ids.stream()
        .map(id -> programme.vocabulary().valueChains().get(id))
        .filter(ValueChain.class::isInstance)
        .map(chain -> chain.name().in(language))
        .toList();
  }
}
