package studyvisit.operations;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studyvisit.Events;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.Yaml;

/// What the system costs, from public prices and from what one use of it takes
/// (`docs/prices.json`), and from what the template has: alarms, schedules, limits.
final class Costs {
  static final Path PRICES = Path.of("docs/prices.json");

  private static final Duration MONTH = Duration.ofDays(30);
  private static final long SECONDS_A_DAY = 86_400;

  private final Map<?, ?> prices;
  private final Map<?, ?> use;
  private final Yaml resources;
  private final List<FunctionDefinition> functions;

  Costs() throws IOException {
    Map<String, @Nullable Object> file = Events.json(Files.readString(PRICES));
    prices = map(file.get("prices"));
    use = map(file.get("use"));
    resources = Yaml.read(Path.of("template.yaml")).get("Resources");
    functions = DeployedFunctions.definitions();
  }

  /// In dollars and cents.
  static String usd(BigDecimal amount) {
    return String.format(Locale.ROOT, "%.2f USD", amount.setScale(2, RoundingMode.HALF_UP));
  }

  BigDecimal thousandInterests() {
    return of(map(use.get("interest"))).multiply(BigDecimal.valueOf(1_000));
  }

  /// With nobody there: the schedules run, and what costs by its being.
  BigDecimal idleMonth() {
    long runs =
        functions.stream()
            .flatMap(function -> function.schedules().stream())
            .mapToLong(schedule -> MONTH.dividedBy(schedule.rate()))
            .sum();
    return of(map(use.get("scheduledRun")))
        .multiply(BigDecimal.valueOf(runs))
        .add(price("alarmMetricMonth").multiply(BigDecimal.valueOf(alarmMetrics())))
        .add(price("metricMonth").multiply(number(use.get("customMetricsWhileIdle"))));
  }

  /// If every request that the API lets pass comes, day and night, and every letter that SES takes.
  BigDecimal dayUnderAttack() {
    Yaml api = resources.get("Api").get("Properties");
    long requests = SECONDS_A_DAY * rate(api.get("DefaultRouteSettings"));
    long posts = SECONDS_A_DAY * rate(api.get("RouteSettings").get("POST /interests"));
    return of(map(use.get("attackedRequest")))
        .multiply(BigDecimal.valueOf(requests))
        .add(of(map(use.get("attackedPost"))).multiply(BigDecimal.valueOf(posts)))
        .add(price("letter").multiply(number(use.get("lettersOfADay"))));
  }

  /// An alarm on a formula counts by its metrics.
  int alarmMetrics() {
    return resources.members().values().stream()
        .filter(resource -> resource.get("Type").text().equals("AWS::CloudWatch::Alarm"))
        .mapToInt(alarm -> metrics(alarm.get("Properties")))
        .sum();
  }

  private static int metrics(Yaml alarm) {
    long several =
        alarm.get("Metrics").elements().stream()
            .filter(metric -> metric.get("MetricStat").present())
            .count();
    return (int) Math.max(1, several);
  }

  private static int rate(Yaml settings) {
    return settings.get("ThrottlingRateLimit").integer(0);
  }

  private BigDecimal of(Map<?, ?> taken) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<?, ?> entry : taken.entrySet()) {
      if (entry.getKey().equals("why")) continue;
      sum = sum.add(price(String.valueOf(entry.getKey())).multiply(number(entry.getValue())));
    }
    return sum;
  }

  private BigDecimal price(String name) {
    Map<?, ?> price = map(prices.get(name));
    return number(price.get("usd")).divide(number(price.get("per")));
  }

  private static BigDecimal number(@Nullable Object value) {
    return new BigDecimal(String.valueOf(value));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) return map;
    throw new IllegalArgumentException("no object in " + PRICES + ": " + value);
  }
}
