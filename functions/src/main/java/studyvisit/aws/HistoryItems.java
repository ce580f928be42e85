package studyvisit.aws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.desk.Deed;
import studyvisit.desk.Entry;
import studyvisit.desk.Organiser;
import studyvisit.interest.InterestKey;

/// An entry of the history as items of the table, and back: one of the visit and, with the note,
/// one of the person.
final class HistoryItems {
  static final String INTEREST = "interest";
  static final String DETAILS = "details";

  private HistoryItems() {}

  static List<Map<String, AttributeValue>> items(Entry entry) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    items.add(item(entry));
    entry
        .deed()
        .interest()
        .map(id -> new InterestKey(entry.visit(), id))
        .ifPresent(
            person -> items.add(item(Keys.history(person, entry.id()), entry, entry.deed())));
    entry
        .deed()
        .other()
        .map(id -> new InterestKey(entry.visit(), id))
        .ifPresent(other -> items.add(mention(Keys.history(other, entry.id()), entry)));
    return items;
  }

  /// Stands with the person whom an entry about somebody else names, so that erasing them finds it.
  private static Map<String, AttributeValue> mention(Map<String, AttributeValue> key, Entry entry) {
    Map<String, AttributeValue> item = new HashMap<>(key);
    item.put("visit", Attributes.text(entry.visit()));
    entry.deed().interest().ifPresent(id -> item.put(INTEREST, Attributes.text(id)));
    return item;
  }

  static boolean isMention(Map<String, AttributeValue> item) {
    return !item.containsKey("deed");
  }

  static Entry entry(Map<String, AttributeValue> item) {
    return entry(item, Attributes.text(item, Keys.SK));
  }

  static Entry entry(Map<String, AttributeValue> item, String id) {
    Map<String, String> details = new HashMap<>();
    Attributes.of(item, DETAILS).m().forEach((name, value) -> details.put(name, value.s()));
    return new Entry(
        id,
        Attributes.text(item, "visit"),
        Instant.parse(Attributes.text(item, "at")),
        new Organiser(Attributes.text(item, "by"), Attributes.text(item, "byName")),
        new Deed(
            Deed.Kind.of(Attributes.text(item, "deed")),
            Optional.ofNullable(item.get(INTEREST)).map(AttributeValue::s),
            details,
            item.containsKey("note") ? Attributes.text(item, "note") : ""));
  }

  /// An entry about the whole visit.
  static Map<String, AttributeValue> item(Entry entry) {
    return item(Keys.history(entry.visit(), entry.id()), entry, entry.deed().bare());
  }

  private static Map<String, AttributeValue> item(
      Map<String, AttributeValue> key, Entry entry, Deed deed) {
    Map<String, AttributeValue> item = new HashMap<>(key);
    item.put("visit", Attributes.text(entry.visit()));
    item.put("at", Attributes.text(entry.at().toString()));
    item.put("by", Attributes.text(entry.by().id()));
    item.put("byName", Attributes.text(entry.by().name()));
    item.put("deed", Attributes.text(deed.kind().code()));
    item.put(DETAILS, Attributes.of(deed.details()));
    deed.interest().ifPresent(id -> item.put(INTEREST, Attributes.text(id)));
    if (!deed.note().isEmpty()) item.put("note", Attributes.text(deed.note()));
    return item;
  }
}
