package studyvisit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/// The few files that pages load. Each name carries a checksum of the content, so that a browser
/// may keep it for good.
public final class Assets {
  private static final Map<String, Asset> BY_FILE = new LinkedHashMap<>();
  static final String STYLE = load("style", "css", "text/css; charset=utf-8");
  static final String SCRIPT = load("script", "js", "text/javascript; charset=utf-8");
  static final String MARK = load("mark", "svg", "image/svg+xml");

  private Assets() {}

  /// A file's content with its media type.
  public record Asset(String mediaType, String text) {}

  /// The asset that pages know as `/assets/<file>`.
  public static Optional<Asset> find(String file) {
    return Optional.ofNullable(BY_FILE.get(file));
  }

  private static String load(String name, String ending, String mediaType) {
    byte[] content = read("/assets/" + name + "." + ending);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    String file = name + "-" + HexFormat.of().toHexDigits((int) checksum.getValue()) + "." + ending;
    BY_FILE.put(file, new Asset(mediaType, new String(content, StandardCharsets.UTF_8)));
    return "/assets/" + file;
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("missing " + resource);
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
