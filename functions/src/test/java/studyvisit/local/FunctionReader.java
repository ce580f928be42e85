package studyvisit.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the functions of a template.
final class FunctionReader {
  private static final Pattern RATE = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)");
  private static final int RETRIES_OF_AWS = 10_000; // AWS retries for ever; a machine need not.

  private final Yaml globals;
  private final Names names;

  FunctionReader(Yaml root, Names names) {
    this.globals = root.get("Globals").get("Function");
    this.names = names;
  }

  FunctionDefinition function(String id, Yaml resource) {
    Yaml properties = resource.get("Properties");
    List<HttpRoute> routes = new ArrayList<>();
    List<StreamTrigger> streams = new ArrayList<>();
    List<Schedule> schedules = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    properties
        .get("Events")
        .members()
        .forEach(
            (name, event) -> {
              Yaml source = event.get("Properties");
              switch (event.get("Type").text()) {
                case "HttpApi" -> routes.add(route(source));
                case "DynamoDB" -> streams.add(stream(source));
                case "ScheduleV2" -> schedules.add(schedule(name, source));
                case "SNS" -> topics.add(names.resolved(source.get("Topic")));
                case String other ->
                    throw event.invalid("the local system does not serve events of type " + other);
              }
            });
    if (streams.size() > 1) throw properties.get("Events").invalid("has more than one stream");
    return new FunctionDefinition(
        id,
        properties.get("Handler").text(),
        Duration.ofSeconds(either(properties, "Timeout").integer(3)),
        either(properties, "MemorySize").integer(128),
        environment(properties),
        routes,
        streams.stream().findFirst(),
        schedules,
        topics);
  }

  private Yaml either(Yaml properties, String name) {
    Yaml own = properties.get(name);
    return own.present() ? own : globals.get(name);
  }

  private Map<String, String> environment(Yaml properties) {
    Map<String, String> environment = new HashMap<>();
    for (Yaml level : List.of(globals, properties))
      level
          .get("Environment")
          .get("Variables")
          .members()
          .forEach((name, value) -> environment.put(name, names.resolved(value)));
    return environment;
  }

  private static HttpRoute route(Yaml at) {
    Yaml auth = at.get("Auth");
    String path = at.get("Path").text();
    if (path.contains("+}") || path.startsWith("$"))
      throw at.get("Path").invalid("the local system serves no catch-all routes");
    return new HttpRoute(
        at.get("Method").text(),
        path,
        auth.get("Authorizer").text("").replace("NONE", ""),
        auth.get("AuthorizationScopes").elements().stream().map(Yaml::text).toList());
  }

  private static StreamTrigger stream(Yaml at) {
    int retries = at.get("MaximumRetryAttempts").integer(-1);
    return new StreamTrigger(
        at.get("FilterCriteria").get("Filters").elements().stream()
            .map(filter -> EventFilter.of(filter.get("Pattern")))
            .toList(),
        at.get("BatchSize").integer(100),
        at.get("ParallelizationFactor").integer(1),
        1 + (retries < 0 ? RETRIES_OF_AWS : retries),
        at.get("BisectBatchOnFunctionError").text("false").equals("true"),
        at.get("FunctionResponseTypes").elements().stream()
            .anyMatch(type -> type.text().equals("ReportBatchItemFailures")));
  }

  private static Schedule schedule(String name, Yaml at) {
    Yaml expression = at.get("ScheduleExpression");
    Matcher rate = RATE.matcher(expression.text());
    if (!rate.matches())
      throw expression.invalid("the local system serves rate(…) only, not " + expression.text());
    long amount = Long.parseLong(rate.group(1));
    Duration each =
        switch (Optional.ofNullable(rate.group(2)).orElse("")) {
          case "minute" -> Duration.ofMinutes(amount);
          case "hour" -> Duration.ofHours(amount);
          default -> Duration.ofDays(amount);
        };
    if (each.isZero()) throw expression.invalid("never comes round");
    return new Schedule(name, each, at.get("Input").text());
  }
}
