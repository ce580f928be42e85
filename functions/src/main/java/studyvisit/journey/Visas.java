package studyvisit.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studyvisit.json.Json;
import studyvisit.language.Language;

/// Who needs a visa for a short stay in the Schengen area, by nationality; a hint, from
/// `visas.json`, which names the law that it was taken from. The consulate decides.
public final class Visas {
  private static final String FILE = "/visas.json";

  /// Free to come and go: citizens of the European Union, the European Economic Area, Switzerland.
  private static final Set<String> FREE =
      Set.of(
          "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
          "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI",
          "SK");

  private final Map<String, Country> countries;

  private Visas(Map<String, Country> countries) {
    this.countries = countries;
  }

  /// What a nationality means for a stay of up to 90 days. Its code is part of a text's key.
  public enum Need {
    FREE("free"),
    EXEMPT("exempt"),
    NEEDED("needed"),
    /// The list says nothing of it.
    UNKNOWN("unknown");

    private final String code;

    Need(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  private record Country(Need need, Map<?, ?> name) {}

  private static final class Bundled {
    static final Visas VISAS = read();
  }

  /// Those of the bundled file, read when they are first asked for.
  public static Visas bundled() {
    return Bundled.VISAS;
  }

  /// @param nationality ISO 3166-1 alpha-2
  public Need of(String nationality) {
    if (FREE.contains(nationality)) return Need.FREE;
    Country country = countries.get(nationality);
    return country == null ? Need.UNKNOWN : country.need();
  }

  /// The names of those of some countries that the list has under a need, in their order.
  public List<String> names(List<String> codes, Need need, Language language) {
    return codes.stream()
        .map(countries::get)
        .filter(Objects::nonNull)
        .filter(country -> country.need() == need)
        .map(country -> String.valueOf(country.name().get(language.code())))
        .toList();
  }

  private static Visas read() {
    try (InputStream in = Visas.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing " + FILE);
      Map<String, Country> countries = new LinkedHashMap<>();
      Map<String, @Nullable Object> file = Json.object(in);
      read(file, "exempt", Need.EXEMPT, countries);
      read(file, "needed", Need.NEEDED, countries);
      return new Visas(countries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(
      Map<String, @Nullable Object> file, String list, Need need, Map<String, Country> into) {
    if (!(file.get(list) instanceof Map<?, ?> names))
      throw new IllegalStateException(FILE + " has no " + list);
    names.forEach(
        (code, name) -> into.put(String.valueOf(code), new Country(need, (Map<?, ?>) name)));
  }
}
