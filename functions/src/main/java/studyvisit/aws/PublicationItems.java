package studyvisit.aws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.desk.Draft;
import studyvisit.desk.Publication;
import studyvisit.interest.Placement;
import studyvisit.interest.State;
import studyvisit.json.Json;
import studyvisit.language.Sentence;

/// A publication, and what it says of each person, as items of the table, and back.
final class PublicationItems {
  private PublicationItems() {}

  static Map<String, AttributeValue> item(Publication publication) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.putAll(HistoryItems.item(publication.entry()));
    item.putAll(Keys.publication(publication.visit(), publication.version()));
    item.put("id", Attributes.text(publication.id()));
    item.put("version", Attributes.number(publication.version()));
    item.put("rules", Attributes.text(publication.basis().rules()));
    item.put("seed", Attributes.text(publication.basis().seed()));
    item.put("proof", Attributes.text(publication.basis().proof()));
    return item;
  }

  static Publication publication(Map<String, AttributeValue> item) {
    return new Publication(
        Math.toIntExact(Attributes.number(item, "version")),
        new Publication.Basis(
            Attributes.text(item, "rules"),
            Attributes.text(item, "seed"),
            Attributes.text(item, "proof")),
        HistoryItems.entry(item, Attributes.text(item, "id")));
  }

  static Map<String, AttributeValue> item(Publication.Word word) {
    Placement placement = word.placement();
    Map<String, AttributeValue> item =
        new HashMap<>(Keys.placement(word.person(), placement.publication()));
    item.put("state", Attributes.text(placement.state().code()));
    placement
        .place()
        .ifPresent(
            place -> {
              item.put("region", Attributes.text(place.region()));
              item.put("rank", Attributes.number(place.rank()));
              item.put(
                  "why",
                  AttributeValue.fromL(place.why().stream().map(PublicationItems::why).toList()));
            });
    return item;
  }

  static Placement placement(Map<String, AttributeValue> item) {
    return new Placement(
        Attributes.text(item, Keys.SK),
        State.of(Attributes.text(item, "state")),
        Optional.ofNullable(item.get("region"))
            .map(
                region ->
                    new Placement.Place(
                        region.s(),
                        Math.toIntExact(Attributes.number(item, "rank")),
                        Attributes.of(item, "why").l().stream()
                            .map(PublicationItems::sentence)
                            .toList())));
  }

  static Map<String, AttributeValue> item(Draft draft) {
    Map<String, AttributeValue> item = new HashMap<>(Keys.draft(draft.visit()));
    item.put("visit", Attributes.text(draft.visit()));
    item.put("version", Attributes.number(draft.version()));
    item.put("rules", Attributes.text(Json.text(draft.rules())));
    return item;
  }

  static Draft draft(Map<String, AttributeValue> item) {
    return new Draft(
        Attributes.text(item, "visit"),
        Attributes.number(item, "version"),
        Json.object(Attributes.text(item, "rules")));
  }

  private static AttributeValue why(Sentence sentence) {
    return Attributes.of(Map.of("key", sentence.key(), "values", sentence.values()));
  }

  private static Sentence sentence(AttributeValue why) {
    List<String> values =
        Attributes.of(why.m(), "values").l().stream().map(AttributeValue::s).toList();
    return new Sentence(Attributes.text(why.m(), "key"), values);
  }
}
