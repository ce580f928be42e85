package studyvisit.local;

import java.util.List;

/// Whom SES tells what became of mails: an event destination of a configuration set.
///
/// @param topic the name of the topic that it writes to
/// @param types of events, as the template names them
record MailEvents(String configurationSet, String topic, List<String> types) {
  MailEvents {
    types = List.copyOf(types);
  }

  static MailEvents of(Yaml properties, Names names) {
    Yaml destination = properties.get("EventDestination");
    return new MailEvents(
        names.resolved(properties.get("ConfigurationSetName")),
        names.resolved(destination.get("SnsDestination").get("TopicARN")),
        destination.get("MatchingEventTypes").elements().stream().map(Yaml::text).toList());
  }
}
