package studyvisit.aws;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterId;

/// A letter of the ledger as an item of the table, and back.
final class LetterItems {
  static final String STATE = "letterState";

  /// Every attribute that a change of status sets or removes.
  static final List<String> STATUS_ATTRIBUTES =
      List.of(STATE, "at", "why", "messageId", Keys.WAKE_SHARD, Keys.WAKE_AT, "version");

  private LetterItems() {}

  /// A new letter, due now.
  static Map<String, AttributeValue> due(LetterId id, Instant now) {
    return due(id, now, now);
  }

  /// A new letter, due now or put off until its turn.
  static Map<String, AttributeValue> due(LetterId id, Instant now, Instant turn) {
    return first(id, Letter.Status.first(now, turn));
  }

  /// A new letter.
  static Map<String, AttributeValue> first(LetterId id, Letter.Status status) {
    Map<String, AttributeValue> item = new HashMap<>(Keys.letter(id));
    item.put("attempt", Attributes.number(0));
    item.put("version", Attributes.number(1));
    item.putAll(status(id, status));
    return item;
  }

  /// The attributes that a status has; it has no others of `STATUS_ATTRIBUTES`.
  static Map<String, AttributeValue> status(LetterId id, Letter.Status status) {
    Map<String, AttributeValue> attributes =
        switch (status) {
          case Letter.Status.Due(var since) -> attributes("due", since, "");
          case Letter.Status.Claimed(var leaseEnds) -> attributes("claimed", leaseEnds, "");
          case Letter.Status.Deferred(var until, var why) -> attributes("deferred", until, why);
          case Letter.Status.Sent(_, var at) -> attributes("sent", at, "");
          case Letter.Status.Delivered(_, var at) -> attributes("delivered", at, "");
          case Letter.Status.Failed(var why, var at) -> attributes("failed", at, why);
          case Letter.Status.Suppressed(var why, var at) -> attributes("suppressed", at, why);
          case Letter.Status.Unknown(var at) -> attributes("unknown", at, "");
        };
    if (status instanceof Letter.Status.Sent(var messageId, _)) {
      attributes.put("messageId", Attributes.text(messageId));
    }
    if (status instanceof Letter.Status.Delivered(var messageId, _)) {
      attributes.put("messageId", Attributes.text(messageId));
    }
    switch (status) {
      case Letter.Status.Due _, Letter.Status.Claimed _, Letter.Status.Deferred _ ->
          index(attributes, Keys.wakeShard(id), status.wakesAt().orElseThrow());
      case Letter.Status.Failed(_, var at) ->
          index(attributes, Keys.failed(id.interest().visit()), at);
      case Letter.Status.Unknown(var at) ->
          index(attributes, Keys.unknown(id.interest().visit()), at);
      case Letter.Status.Sent _, Letter.Status.Delivered _, Letter.Status.Suppressed _ -> {}
    }
    return attributes;
  }

  private static void index(Map<String, AttributeValue> attributes, String shard, Instant at) {
    attributes.put(Keys.WAKE_SHARD, Attributes.text(shard));
    attributes.put(Keys.WAKE_AT, Attributes.text(sortable(at)));
  }

  /// The hashes of the links that it carried.
  static List<String> links(Map<String, AttributeValue> item) {
    AttributeValue links = item.get("links");
    return links == null ? List.of() : links.ss();
  }

  static Letter letter(Map<String, AttributeValue> item) {
    Instant at = Instant.parse(Attributes.text(item, "at"));
    String why = item.containsKey("why") ? Attributes.text(item, "why") : "";
    Letter.Status status =
        switch (Attributes.text(item, STATE)) {
          case "due" -> new Letter.Status.Due(at);
          case "claimed" -> new Letter.Status.Claimed(at);
          case "delivered" -> new Letter.Status.Delivered(Attributes.text(item, "messageId"), at);
          case "deferred" -> new Letter.Status.Deferred(at, why);
          case "sent" -> new Letter.Status.Sent(Attributes.text(item, "messageId"), at);
          case "failed" -> new Letter.Status.Failed(why, at);
          case "suppressed" -> new Letter.Status.Suppressed(why, at);
          case "unknown" -> new Letter.Status.Unknown(at);
          case String other -> throw new IllegalStateException("no letter state " + other);
        };
    return new Letter(
        Keys.letterId(item),
        status,
        Math.toIntExact(Attributes.number(item, "attempt")),
        Attributes.number(item, "version"));
  }

  private static Map<String, AttributeValue> attributes(String state, Instant at, String why) {
    Map<String, AttributeValue> attributes = new HashMap<>();
    attributes.put(STATE, Attributes.text(state));
    attributes.put("at", Attributes.text(at.toString()));
    if (!why.isEmpty()) attributes.put("why", Attributes.text(why));
    return attributes;
  }

  /// Seconds only, so that texts sort as instants do.
  static String sortable(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
