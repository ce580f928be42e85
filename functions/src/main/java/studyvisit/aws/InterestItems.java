package studyvisit.aws;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.interest.AddressTrouble;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.State;

/// An interest as an item of the table, and back.
final class InterestItems {
  private InterestItems() {}

  static Map<String, AttributeValue> item(Interest interest) {
    Map<String, AttributeValue> item = new HashMap<>(Keys.interest(interest.key()));
    item.put("visit", Attributes.text(interest.key().visit()));
    item.put("state", Attributes.text(interest.state().code()));
    item.put("version", Attributes.number(interest.version()));
    item.put("receivedAt", Attributes.text(interest.receivedAt().toString()));
    item.put("reminders", AttributeValue.fromBool(interest.reminders()));
    item.put("answers", Attributes.of(AnswersObject.of(interest.answers())));
    interest.confirmedAt().ifPresent(at -> item.put("confirmedAt", Attributes.text(at.toString())));
    interest.trouble().ifPresent(trouble -> item.put("trouble", Attributes.text(trouble.code())));
    if (!interest.attended().isEmpty())
      item.put("attended", Attributes.of(List.copyOf(interest.attended())));
    return item;
  }

  static Interest interest(Map<String, AttributeValue> item) {
    return new Interest(
        new InterestKey(Attributes.text(item, "visit"), Attributes.text(item, Keys.SK)),
        AnswersObject.read(Attributes.object(Attributes.of(item, "answers"))),
        State.of(Attributes.text(item, "state")),
        Attributes.number(item, "version"),
        Instant.parse(Attributes.text(item, "receivedAt")),
        Optional.ofNullable(item.get("confirmedAt")).map(at -> Instant.parse(at.s())),
        Attributes.of(item, "reminders").bool(),
        Optional.ofNullable(item.get("trouble")).map(code -> AddressTrouble.of(code.s())),
        attended(item));
  }

  private static SortedSet<String> attended(Map<String, AttributeValue> item) {
    SortedSet<String> attended = new TreeSet<>();
    if (item.containsKey("attended"))
      Attributes.of(item, "attended").l().forEach(part -> attended.add(part.s()));
    return attended;
  }
}
