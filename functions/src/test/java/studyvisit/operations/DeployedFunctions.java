package studyvisit.operations;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studyvisit.Events;
import studyvisit.RecordedContext;
import studyvisit.Wiring;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.Template;
import studyvisit.web.Fault;

/// Every function of the template as Lambda would make it, with its environment and the SDK's own
/// clients, before a DynamoDB and an SES of the test's.
public final class DeployedFunctions {
  private final Map<String, RequestStreamHandler> handlers = new LinkedHashMap<>();

  public DeployedFunctions(URI dynamoDb, URI ses, Clock clock) throws Exception {
    for (FunctionDefinition function : definitions()) {
      Map<String, String> environment = new HashMap<>(function.environment());
      environment.put("AWS_REGION", "eu-west-1");
      environment.put("AWS_ACCESS_KEY_ID", "local");
      environment.put("AWS_SECRET_ACCESS_KEY", "local");
      environment.put("AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.toString());
      environment.put("AWS_ENDPOINT_URL_SESV2", ses.toString());
      var constructor = Class.forName(function.handler()).getDeclaredConstructor(Wiring.class);
      constructor.setAccessible(true);
      handlers.put(
          function.id(),
          (RequestStreamHandler) constructor.newInstance(Wiring.of(environment, clock)));
    }
  }

  static List<FunctionDefinition> definitions() throws IOException {
    return Template.read(Path.of("template.yaml")).functions();
  }

  Set<String> ids() {
    return Set.copyOf(handlers.keySet());
  }

  /// @throws studyvisit.web.Fault if the function fails, so that the platform tries again
  Map<String, @Nullable Object> call(String function, String event, RecordedContext context)
      throws IOException {
    RequestStreamHandler handler = handlers.get(function);
    if (handler == null) throw new AssertionError("no function " + function);
    return Events.answer(handler, event, context);
  }

  /// Calls a function whatever becomes of it; what it logs goes to the standard output.
  public void run(String function, String event) throws IOException {
    RecordedContext context = new RecordedContext(function);
    try {
      Map<String, @Nullable Object> _ = call(function, event, context);
    } catch (Fault e) {
      IO.println(e.toString()); // as the platform does
    }
    context.lines().forEach(line -> IO.println(line.strip()));
  }
}
