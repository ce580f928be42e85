package studyvisit;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studyvisit.json.Json;

/// The example events in `events/`, as tests and people use them.
public final class Events {
  private static final Path FOLDER = Path.of("events");

  private Events() {}

  /// @param name of the file, without `.json`
  public static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".json"));
  }

  public static Map<String, @Nullable Object> object(String name) throws IOException {
    return json(text(name));
  }

  public static Map<String, @Nullable Object> json(String object) throws IOException {
    return Json.object(new ByteArrayInputStream(object.getBytes(StandardCharsets.UTF_8)));
  }

  /// What a function answers to an event.
  public static Map<String, @Nullable Object> answer(
      RequestStreamHandler handler, String event, RecordedContext context) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, context);
    return json(out.toString(StandardCharsets.UTF_8));
  }
}
