package studyvisit.programme;

import java.util.List;
import studyvisit.programme.BorderArea.Subregion;
import studyvisit.programme.MatchRule.Place;
import studyvisit.programme.PartnerRegion.Presenter;

/// Reads and checks one visit's programme file.
final class ReadProgramme {
  private final Vocabulary vocabulary;

  private ReadProgramme(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Programme from(Fields file, String visit, Vocabulary vocabulary) {
    return new ReadProgramme(vocabulary).programme(file, visit);
  }

  private Programme programme(Fields file, String id) {
    Visit visit = file.object("visit", ReadVisit::from);
    if (!visit.id().equals(id))
      throw file.fault("visit.id", "must be \"" + id + "\", as the file is named");
    List<Place<BorderArea>> areas =
        file.objects("borderAreas", this::area, "id", area -> area.value().id());
    List<Place<PartnerRegion>> regions =
        file.objects("partnerRegions", this::region, "id", region -> region.value().id());
    List<Topic> topics = file.objects("topics", ReadProgramme::topic, "id", Topic::id);
    Contact contact = file.object("contact", ReadProgramme::contact);
    Programme programme =
        new Programme(
            visit,
            MatchRule.values(file.atLeastOne("borderAreas", areas)),
            MatchRule.values(file.atLeastOne("partnerRegions", regions)),
            file.atLeastOne("topics", topics),
            contact,
            vocabulary);
    MatchRule rule = new MatchRule(file, vocabulary);
    rule.check("borderAreas", areas, regions);
    rule.check("partnerRegions", regions, areas);
    return programme;
  }

  private Place<BorderArea> area(Fields area) {
    List<String> countries = area.atLeastOne("countries", area.texts("countries", Form.COUNTRY));
    List<Subregion> subregions =
        area.objects("subregions", part -> subregion(part, countries), "code", Subregion::code);
    List<String> valueChains = valueChains(area);
    return new Place<>(
        new BorderArea(
            area.text("id", Form.ID),
            area.localText("name"),
            area.object("at", Point::from),
            countries,
            area.atLeastOne("subregions", subregions),
            valueChains),
        valueChains,
        area.flag("matchesNothing"));
  }

  private static Subregion subregion(Fields subregion, List<String> countries) {
    String code = subregion.text("code", Form.SUBREGION);
    String country = code.substring(0, code.indexOf('-'));
    if (!countries.contains(country))
      throw subregion.fault("code", code + " is in none of the area's countries, " + countries);
    return new Subregion(code, country, subregion.text("name"));
  }

  private Place<PartnerRegion> region(Fields region) {
    int min = region.number("min", 0);
    List<String> valueChains = valueChains(region);
    return new Place<>(
        new PartnerRegion(
            region.text("id", Form.ID),
            region.localText("name"),
            region.object("at", Point::from),
            min,
            region.number("max", min),
            valueChains,
            region.objects("presenters", this::presenter)),
        valueChains,
        region.flag("matchesNothing"));
  }

  private Presenter presenter(Fields presenter) {
    return new Presenter(
        presenter.localText("name"), valueChains(presenter), presenter.localText("offers"));
  }

  private List<String> valueChains(Fields fields) {
    return fields.objects("valueChains", this::valueChain, "id", id -> id);
  }

  private String valueChain(Fields chain) {
    String id = chain.text("id", Form.ID);
    if (!vocabulary.valueChains().containsKey(id))
      throw chain.fault("id", "\"" + id + "\" is no value chain of vocabulary.json");
    return id;
  }

  private static Topic topic(Fields topic) {
    return new Topic(topic.text("id", Form.ID), topic.localText("name"));
  }

  private static Contact contact(Fields contact) {
    return new Contact(
        contact.text("name"), contact.text("email", Form.EMAIL), contact.text("sender"));
  }
}
