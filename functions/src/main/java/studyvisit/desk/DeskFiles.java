package studyvisit.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import studyvisit.json.Json;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// The page of the desk and the files that it loads. They hold no data: who is not signed in sees
/// an empty desk. All files have one checksum in their address, so a browser keeps them for good,
/// and modules find each other by name.
final class DeskFiles {
  private static final List<String> MODULES =
      List.of(
          "api",
          "attendance",
          "board",
          "chart",
          "dom",
          "enter",
          "flow",
          "history",
          "away",
          "import",
          "letters",
          "lists",
          "main",
          "overview",
          "people",
          "person",
          "publish",
          "rules",
          "scenarios",
          "selection",
          "sign-in",
          "split",
          "table",
          "words");

  private final Map<String, File> files = new LinkedHashMap<>();
  private final String version;
  private final String page;
  private final SignIn signIn;

  /// A file's content with its media type.
  record File(String mediaType, String text) {}

  DeskFiles(SignIn signIn) {
    this.signIn = signIn;
    this.page = read("desk.html");
    files.put("desk.css", new File("text/css; charset=utf-8", read("desk.css")));
    for (String module : MODULES) {
      files.put(module + ".js", new File("text/javascript; charset=utf-8", read(module + ".js")));
    }
    files.put("land.svg", new File("image/svg+xml", land()));
    for (Language language : Language.values()) {
      files.put(
          "texts." + language.code() + ".json",
          new File("application/json", Json.text(Texts.ofDesk(language).all())));
    }
    CRC32 checksum = new CRC32();
    files.values().forEach(file -> checksum.update(file.text().getBytes(StandardCharsets.UTF_8)));
    this.version = HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  Optional<File> find(String wantedVersion, String file) {
    return Optional.ofNullable(files.get(file)).filter(_ -> wantedVersion.equals(version));
  }

  String page(Language language) {
    Texts texts = Texts.ofDesk(language);
    return page.replace("{lang}", language.code())
        .replace("{title}", texts.get("head.title"))
        .replace("{skip}", texts.get("head.skip"))
        .replace("{wait}", texts.get("wait"))
        .replace("{noscript}", texts.get("head.noscript"))
        .replace("{assets}", "/desk/assets/" + version)
        .replace("{signIn}", signIn.url())
        .replace("{client}", signIn.client());
  }

  /// The page talks to itself and to where people sign in, and to nobody else.
  String securityPolicy() {
    return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
        + " connect-src 'self' "
        + signIn.origin()
        + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  }

  /// The shores of the map that applicants see.
  private static String land() {
    return resource("/templates/map.html")
        .replaceFirst("(?s).*?(<path class=\"m-land\"[^>]*>).*", "$1");
  }

  private static String read(String name) {
    return resource("/desk/" + name);
  }

  private static String resource(String path) {
    try (InputStream in = DeskFiles.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("missing " + path);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
