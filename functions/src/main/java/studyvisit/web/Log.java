package studyvisit.web;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studyvisit.call.TimeLeft;
import studyvisit.json.Json;

/// What a function writes to its log of one request: one line of JSON with what came of it and how
/// long it took. Facts only, never a person's data, so no exception's message.
public final class Log {
  private static final String NAMESPACE = "StudyVisits";
  private static final int FRAMES = 12;

  private final Context context;
  private final long began = System.nanoTime();
  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final Map<String, Long> counts = new TreeMap<>();

  private Log(Context context) {
    this.context = context;
  }

  /// The log of a request that begins now.
  public static Log of(Context context) {
    return new Log(context);
  }

  /// Does what the request asks for, before the platform ends the function.
  public <T, X extends Throwable> T inTime(ScopedValue.CallableOp<T, X> work) throws X {
    return TimeLeft.in(context.getRemainingTimeInMillis(), work);
  }

  /// Adds a fact to the line.
  public Log with(String name, Object value) {
    facts.put(name, value);
    return this;
  }

  /// Adds to a number in the line, which CloudWatch also keeps as a metric of the function.
  public Log count(String metric, long more) {
    counts.merge(metric, more, Long::sum);
    return this;
  }

  /// Writes the line of a request that ended as it should.
  public void done(String outcome) {
    line(LogLevel.INFO, outcome, Map.of());
  }

  /// Writes the line of a request that a fault ended.
  public void fault(Throwable fault) {
    Map<String, Object> why = new LinkedHashMap<>();
    why.put("fault", fault.getClass().getName());
    Throwable cause = fault.getCause();
    if (cause != null) why.put("cause", cause.getClass().getName());
    List<String> at =
        Arrays.stream(fault.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .toList();
    why.put("at", at);
    line(LogLevel.ERROR, "fault", why);
  }

  private void line(LogLevel level, String outcome, Map<String, Object> why) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("level", level.name());
    line.put("function", context.getFunctionName());
    line.put("requestId", context.getAwsRequestId());
    line.putAll(facts);
    line.put("outcome", outcome);
    line.put("durationMillis", Duration.ofNanos(System.nanoTime() - began).toMillis());
    line.putAll(counts);
    line.putAll(why);
    if (!counts.isEmpty()) line.put("_aws", metrics());
    // As bytes: Lambda would put a text inside a JSON line of its own, where nothing finds metrics.
    context.getLogger().log((Json.text(line) + "\n").getBytes(StandardCharsets.UTF_8), level);
  }

  /// CloudWatch's embedded metric format: which of the line's members are metrics. Its instant is
  /// the log's own, whatever a moved clock says.
  private Map<String, Object> metrics() {
    List<Map<String, String>> names =
        counts.keySet().stream().map(name -> Map.of("Name", name, "Unit", "Count")).toList();
    Map<String, Object> metrics = new LinkedHashMap<>();
    metrics.put("Timestamp", System.currentTimeMillis());
    metrics.put(
        "CloudWatchMetrics",
        List.of(
            Map.of(
                "Namespace",
                NAMESPACE,
                "Dimensions",
                List.of(List.of("function")),
                "Metrics",
                names)));
    return metrics;
  }
}
