package studyvisit.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import studyvisit.language.Language;
import studyvisit.language.LocalText;

/// What a form needs to know of a visit: the answer of `GET /visits/{visit}`, fields always in the
/// same order.
public final class VisitJson {
  private final Language language;

  private VisitJson(Language language) {
    this.language = language;
  }

  /// A programme with its names in a language.
  public static Map<String, Object> of(Programme programme, Language language) {
    return new VisitJson(language).visit(programme);
  }

  private Map<String, Object> visit(Programme programme) {
    Visit visit = programme.visit();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", visit.id());
    json.put("name", visit.name().in(language));
    json.put("language", language.code());
    json.put("from", visit.from().toString());
    json.put("to", visit.to().toString());
    json.put("timeZone", visit.zone().getId());
    json.put("opensAt", visit.opensAt().toString());
    json.put("closesAt", visit.closesAt().toString());
    json.put("noticeVersion", visit.noticeVersion());
    json.put("contact", contact(programme.contact()));
    json.put("borderAreas", each(programme.borderAreas(), this::area));
    json.put("partnerRegions", each(programme.partnerRegions(), this::region));
    json.put("topics", each(programme.topics(), topic -> named(topic.id(), topic.name())));
    json.put("helixCategories", each(programme.vocabulary().helixCategories(), this::category));
    json.put(
        "valueChains", each(programme.valueChains(), chain -> named(chain.id(), chain.name())));
    return json;
  }

  private static Map<String, Object> contact(Contact contact) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", contact.name());
    json.put("email", contact.email());
    return json;
  }

  private Map<String, Object> area(BorderArea area) {
    Map<String, Object> json = named(area.id(), area.name());
    json.put("subregions", each(area.subregions(), VisitJson::subregion));
    json.put("valueChains", area.valueChains());
    return json;
  }

  private static Map<String, Object> subregion(BorderArea.Subregion subregion) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", subregion.code());
    json.put("name", subregion.name());
    return json;
  }

  private Map<String, Object> region(PartnerRegion region) {
    Map<String, Object> json = named(region.id(), region.name());
    json.put("valueChains", region.valueChains());
    return json;
  }

  private Map<String, Object> category(Vocabulary.HelixCategory category) {
    Map<String, Object> json = named(category.id(), category.name());
    json.put("examples", category.examples().in(language));
    return json;
  }

  private Map<String, Object> named(String id, LocalText name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("name", name.in(language));
    return json;
  }

  private static <T> List<Map<String, Object>> each(
      List<T> items, Function<T, Map<String, Object>> json) {
    return items.stream().map(json).toList();
  }
}
