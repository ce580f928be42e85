package studyvisit.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A bundle of texts in one language, from `texts/<bundle>.<code>.properties`; `{0}`, `{1}`, … are
/// placeholders.
public final class Texts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
  private static final Map<String, Texts> LOADED = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, String> texts;

  private Texts(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /// The texts of the web pages, with labels and problems of fields.
  public static Texts ofPages(Language language) {
    return bundle("pages", language);
  }

  public static Texts ofLetters(Language language) {
    return bundle("letters", language);
  }

  public static Texts ofReports(Language language) {
    return bundle("reports", language);
  }

  /// The privacy notice in a version that some visit names.
  public static Texts ofNotice(String version, Language language) {
    return bundle("privacy-" + version, language);
  }

  public static Texts ofAccessibility(Language language) {
    return bundle("accessibility", language);
  }

  /// The texts of documents to keep, and of exports.
  public static Texts ofPapers(Language language) {
    return bundle("papers", language);
  }

  /// The texts of the organisers' desk.
  public static Texts ofDesk(Language language) {
    return bundle("desk", language);
  }

  public Language language() {
    return language;
  }

  /// Every text by key, placeholders unfilled: what a template reads from.
  public Map<String, String> all() {
    return texts;
  }

  /// The text of a key with its placeholders filled.
  ///
  /// @throws IllegalArgumentException if no text has the key
  public String get(String key, Object... values) {
    String text = texts.get(key);
    if (text == null)
      throw new IllegalArgumentException("no text " + key + " in " + language.code());
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found -> {
              int index = Integer.parseInt(found.group(1));
              String filled = index < values.length ? String.valueOf(values[index]) : found.group();
              return Matcher.quoteReplacement(filled);
            });
  }

  private static Texts bundle(String name, Language language) {
    String file = "/texts/" + name + "." + language.code() + ".properties";
    return LOADED.computeIfAbsent(file, path -> new Texts(language, load(path)));
  }

  private static Map<String, String> load(String file) {
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("missing " + file);
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
  }
}
