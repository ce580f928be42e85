package studyvisit.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lambda's Invoke API, for `aws lambda invoke --endpoint-url …`.
final class InvokeApi {
  private static final Pattern PATH = Pattern.compile("/2015-03-31/functions/([^/]+)/invocations");

  private final Functions functions;

  InvokeApi(Functions functions) {
    this.functions = functions;
  }

  static boolean serves(WebRequest request) {
    return request.rawPath().startsWith("/2015-03-31/");
  }

  WebReply answer(WebRequest request) {
    Matcher path = PATH.matcher(request.rawPath());
    if (!path.matches() || !request.method().equals("POST"))
      return refused(404, "ResourceNotFoundException", "only Invoke is served here");
    String name = Routes.decoded(path.group(1)).replaceFirst("^.*:function:", "");
    if (!functions.has(name))
      return refused(
          404,
          "ResourceNotFoundException",
          "Function not found: arn:aws:lambda:"
              + Names.REGION
              + ":"
              + Names.ACCOUNT
              + ":function:"
              + name);
    byte[] event =
        request.body().length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : request.body();
    if (!HttpReplies.isJson(event))
      return refused(
          400, "InvalidRequestContentException", "Could not parse request body into json");
    return invoke(request.header("x-amz-invocation-type").orElse("RequestResponse"), name, event);
  }

  private WebReply invoke(String type, String name, byte[] event) {
    return switch (type) {
      case "DryRun" -> new WebReply(204, List.of(), new byte[0]);
      case "Event" -> {
        functions.callLater(name, "invoke, async", event);
        yield new WebReply(202, List.of(), new byte[0]);
      }
      case "RequestResponse" ->
          switch (functions.call(name, "invoke", event)) {
            case Outcome.Returned(byte[] payload) -> answered(payload);
            case Outcome.Failed failed ->
                answered(failed.payload()).with("x-amz-function-error", "Unhandled");
          };
      default -> refused(400, "InvalidParameterValueException", "no such invocation type: " + type);
    };
  }

  private static WebReply answered(byte[] payload) {
    return new WebReply(
        200,
        List.of(
            new WebReply.Header("content-type", "application/json"),
            new WebReply.Header("x-amz-executed-version", "$LATEST")),
        payload);
  }

  private static WebReply refused(int status, String type, String message) {
    return WebReply.json(status, Map.of("Type", "User", "Message", message))
        .with("x-amzn-errortype", type);
  }
}
