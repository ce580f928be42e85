package studyvisit.local;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// SES v2's `SendEmail` with simple content: a mailbox instead of the world.
final class SesEndpoint {
  static final String PATH = "/v2/email/outbound-emails";

  private final Mailbox mailbox;
  private final Clock clock;
  private volatile Consumer<MailFeedback.Taken> told = _ -> {};

  SesEndpoint(Mailbox mailbox, Clock clock) {
    this.mailbox = mailbox;
    this.clock = clock;
  }

  /// Tells somebody of every mail from now on.
  void tells(Consumer<MailFeedback.Taken> listener) {
    told = listener;
  }

  WebReply send(WebRequest request) throws IOException {
    JsonTree mail;
    try {
      mail = JsonTree.parse(request.body());
    } catch (IOException _) {
      return refused("not a JSON object");
    }
    JsonTree simple = mail.get("Content").get("Simple");
    List<String> to = mail.get("Destination").get("ToAddresses").texts();
    Optional<String> from = mail.get("FromEmailAddress").text();
    Optional<String> subject = simple.get("Subject").get("Data").text();
    if (to.isEmpty()) return refused("Destination.ToAddresses is empty");
    if (from.isEmpty()) return refused("FromEmailAddress is missing");
    if (subject.isEmpty()) return refused("Content.Simple.Subject is missing");
    JsonTree body = simple.get("Body");
    Map<String, String> tags = tags(mail);
    int number =
        mailbox.add(
            new Mail(
                to,
                tags.getOrDefault("kind", ""),
                subject.get(),
                body.get("Text").get("Data").text().orElse(""),
                body.get("Html").get("Data").text().orElse(""),
                headers(mail, from.get()),
                clock.instant()));
    String id = "local-" + number + "-" + UUID.randomUUID();
    String configurationSet = mail.get("ConfigurationSetName").text().orElse("");
    told.accept(new MailFeedback.Taken(id, configurationSet, to.getFirst(), tags));
    return WebReply.json(200, Map.of("MessageId", id));
  }

  private static Map<String, String> tags(JsonTree mail) {
    Map<String, String> tags = new LinkedHashMap<>();
    mail.get("EmailTags")
        .elements()
        .forEach(
            tag -> tags.put(tag.get("Name").text().orElse(""), tag.get("Value").text().orElse("")));
    return tags;
  }

  private static Map<String, String> headers(JsonTree mail, String from) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("From", from);
    List<String> replyTo = mail.get("ReplyToAddresses").texts();
    if (!replyTo.isEmpty()) headers.put("Reply-To", String.join(", ", replyTo));
    mail.get("Content")
        .get("Simple")
        .get("Headers")
        .elements()
        .forEach(
            header ->
                headers.put(
                    header.get("Name").text().orElse(""), header.get("Value").text().orElse("")));
    return headers;
  }

  private static WebReply refused(String why) {
    return WebReply.json(400, Map.of("message", why))
        .with("x-amzn-errortype", "BadRequestException");
  }
}
