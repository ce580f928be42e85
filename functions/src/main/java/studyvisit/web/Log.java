package studyvisit.web;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studyvisit.json.Json;

/// What the functions write to their logs: facts in JSON, never a person's data, so no exception's
/// message.
public final class Log {
  private static final int FRAMES = 12;

  private Log() {}

  public static void info(Context context, String name, Object value) {
    boolean json = value instanceof Map<?, ?> || value instanceof Number;
    line(context, LogLevel.INFO, Map.of(name, json ? value : value.toString()));
  }

  public static void fault(Context context, Throwable fault) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("fault", fault.getClass().getName());
    Throwable cause = fault.getCause();
    if (cause != null) fields.put("cause", cause.getClass().getName());
    List<String> at =
        Arrays.stream(fault.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .toList();
    fields.put("at", at);
    line(context, LogLevel.ERROR, fields);
  }

  private static void line(Context context, LogLevel level, Map<String, ?> fields) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("function", context.getFunctionName());
    line.put("requestId", context.getAwsRequestId());
    line.putAll(fields);
    context.getLogger().log(Json.text(line), level);
  }
}
