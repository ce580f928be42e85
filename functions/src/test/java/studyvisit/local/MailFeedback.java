package studyvisit.local;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import studyvisit.json.Json;

/// Tells the functions of a topic what became of a mail, as SES and SNS would: by themselves, while
/// the sender may still be about to record that it was sent.
final class MailFeedback {
  private final Template template;
  private final Functions functions;
  private final Clock clock;

  MailFeedback(Template template, Functions functions, Clock clock) {
    this.template = template;
    this.functions = functions;
    this.clock = clock;
  }

  /// A mail that was taken.
  ///
  /// @param tags by name
  record Taken(
      String messageId, String configurationSet, String receiver, Map<String, String> tags) {
    @Override
    public String toString() {
      return "Taken[" + messageId + "]";
    }
  }

  void tell(Taken mail) {
    String at = clock.instant().toString();
    for (MailEvents told : template.mailEvents()) {
      if (!told.configurationSet().equals(mail.configurationSet())) continue;
      for (MailFate.Event event : MailFate.of(mail.receiver()).events(mail.receiver(), at)) {
        if (told.types().contains(event.member())) publish(told.topic(), message(mail, event, at));
      }
    }
  }

  private void publish(String topic, String message) {
    byte[] event = Json.text(notification(topic, message)).getBytes(StandardCharsets.UTF_8);
    for (FunctionDefinition function : template.functions()) {
      if (function.topics().contains(topic)) {
        functions.callLater(function.id(), "topic " + topic, event);
      }
    }
  }

  /// SES's event publishing, without what nobody here reads.
  private static String message(Taken mail, MailFate.Event event, String at) {
    Map<String, List<String>> tags = new LinkedHashMap<>();
    tags.put("ses:configuration-set", List.of(mail.configurationSet()));
    mail.tags().forEach((name, value) -> tags.put(name, List.of(value)));
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("timestamp", at);
    about.put("messageId", mail.messageId());
    about.put("destination", List.of(mail.receiver()));
    about.put("tags", tags);
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("eventType", event.type());
    message.put("mail", about);
    message.put(event.member(), event.detail());
    return Json.text(message);
  }

  private static Map<String, Object> notification(String topic, String message) {
    Map<String, Object> sns = new LinkedHashMap<>();
    sns.put("Type", "Notification");
    sns.put("MessageId", UUID.randomUUID().toString());
    sns.put("TopicArn", "arn:aws:sns:" + Names.REGION + ":" + Names.ACCOUNT + ":" + topic);
    sns.put("Subject", "Amazon SES Email Event Notification");
    sns.put("Message", message);
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("EventSource", "aws:sns");
    record.put("EventVersion", "1.0");
    record.put("EventSubscriptionArn", sns.get("TopicArn") + ":local");
    record.put("Sns", sns);
    return Map.of("Records", List.of(record));
  }
}
