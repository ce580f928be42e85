package studyvisit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON as maps, lists, strings, numbers, booleans and nulls. Duplicate names and deep nesting are
/// refused.
public final class Json {
  private static final JSON TRUSTED =
      JSON.builder(factory(1_000)).build().with(JSON.Feature.WRITE_NULL_PROPERTIES);
  private static final JsonFactory OUTSIDE = factory(8);
  private static final JSON FROM_OUTSIDE = JSON.builder(OUTSIDE).build();

  private Json() {}

  /// Reads an object that the platform or the project wrote.
  public static Map<String, @Nullable Object> object(InputStream in) throws IOException {
    return TRUSTED.mapFrom(in);
  }

  /// Reads an object that the project wrote.
  public static Map<String, @Nullable Object> object(String text) {
    try {
      return TRUSTED.mapFrom(text);
    } catch (IOException e) {
      throw new IllegalStateException("not JSON that we wrote", e);
    }
  }

  /// Reads an object that came from outside: UTF-8, at most eight levels deep, each name once,
  /// nothing behind it.
  ///
  /// @throws MalformedJson for anything else
  public static Map<String, @Nullable Object> objectFromOutside(byte[] utf8) throws MalformedJson {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      try (JsonParser parser = OUTSIDE.createParser(text)) {
        Object value = FROM_OUTSIDE.anyFrom(parser);
        if (!(value instanceof Map<?, ?> map) || parser.nextToken() != null) {
          throw new MalformedJson("not one JSON object");
        }
        @SuppressWarnings("unchecked") // jackson-jr reads an object as a map of its names
        var object = (Map<String, @Nullable Object>) map;
        return object;
      }
    } catch (MalformedJson e) {
      throw e;
    } catch (CharacterCodingException e) {
      throw new MalformedJson("not UTF-8", e);
    } catch (IOException e) {
      throw new MalformedJson("not JSON", e);
    }
  }

  public static String text(Object value) {
    try {
      return TRUSTED.asString(value);
    } catch (IOException e) {
      throw new IllegalStateException("a value that JSON cannot hold", e);
    }
  }

  public static void write(Object value, OutputStream out) throws IOException {
    TRUSTED.write(value, out);
  }

  private static JsonFactory factory(int depth) {
    return new JsonFactoryBuilder()
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(depth).maxNumberLength(100).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .build();
  }
}
