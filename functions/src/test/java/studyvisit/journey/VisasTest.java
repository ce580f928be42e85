package studyvisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studyvisit.journey.Visas.Need;
import studyvisit.json.Json;
import studyvisit.language.Language;
import studyvisit.programme.BorderArea;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;

class VisasTest {
  private final Visas visas = Visas.bundled();

  @ParameterizedTest
  @CsvSource({
    "BR, EXEMPT",
    "CO, EXEMPT",
    "GT, EXEMPT",
    "MX, EXEMPT",
    "PE, EXEMPT",
    "PY, EXEMPT",
    "BO, NEEDED",
    "EC, NEEDED",
    "CU, NEEDED",
    "DO, NEEDED",
    "ES, FREE",
    "IE, FREE",
    "CH, FREE",
    "US, UNKNOWN",
    "IN, UNKNOWN"
  })
  void a_nationality_says_whether_a_visa_is_needed(String nationality, Need need) {
    assertThat(visas.of(nationality)).isEqualTo(need);
  }

  @Test
  void every_country_of_a_visit_is_on_the_list() {
    for (Programme programme : ProgrammeFiles.bundled().all()) {
      for (BorderArea area : programme.borderAreas()) {
        for (String country : area.countries()) {
          assertThat(visas.of(country)).as(country).isIn(Need.EXEMPT, Need.NEEDED);
        }
      }
    }
  }

  @Test
  void those_of_some_countries_are_named_in_each_language() {
    List<String> countries = List.of("EC", "BR", "CO", "XX");
    assertThat(visas.names(countries, Need.EXEMPT, Language.PT))
        .containsExactly("Brasil", "Colômbia");
    assertThat(visas.names(countries, Need.NEEDED, Language.FR)).containsExactly("Équateur");
  }

  @Test
  void the_file_names_its_source_and_each_country_once_in_every_language() throws IOException {
    try (InputStream in = Visas.class.getResourceAsStream("/visas.json")) {
      Map<String, ?> file = Json.object(Objects.requireNonNull(in));
      assertThat(file).containsKeys("source", "address", "asOf", "note");
      Set<Object> seen = new HashSet<>();
      for (String list : List.of("exempt", "needed")) {
        ((Map<?, ?>) Objects.requireNonNull(file.get(list)))
            .forEach(
                (code, names) -> {
                  assertThat(seen.add(code)).as("%s twice", code).isTrue();
                  assertThat(Locale.getISOCountries()).contains(String.valueOf(code));
                  assertThat(((Map<?, ?>) names).keySet().stream().map(String::valueOf))
                      .containsExactly("en", "es", "pt", "fr");
                });
      }
      assertThat(seen).hasSize(33);
    }
  }
}
