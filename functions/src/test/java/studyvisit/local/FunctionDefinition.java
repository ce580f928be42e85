package studyvisit.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A function of the template, with what starts it.
///
/// @param id its logical id
/// @param handler the name of its handler class
/// @param topics the names of those that bring it messages
/// @param environment all variables, the common ones included
public record FunctionDefinition(
    String id,
    String handler,
    Duration timeout,
    int memoryMegabytes,
    Map<String, String> environment,
    List<HttpRoute> routes,
    Optional<StreamTrigger> stream,
    List<Schedule> schedules,
    List<String> topics) {
  public FunctionDefinition {
    environment = Map.copyOf(environment);
    routes = List.copyOf(routes);
    schedules = List.copyOf(schedules);
    topics = List.copyOf(topics);
  }
}
