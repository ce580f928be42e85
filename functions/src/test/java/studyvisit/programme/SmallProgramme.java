package studyvisit.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small valid programme in a directory, of which a test breaks one bit.
record SmallProgramme(Path root) {
  static final String VISIT =
      """
      {
        "visit": {
          "id": "small",
          "name": {"en": "Small visit", "es": "Visita", "pt": "Visita", "fr": "Visite"},
          "from": "2020-06-01", "to": "2020-06-05", "timeZone": "Europe/Brussels",
          "opensAt": "2020-04-01T08:00:00Z", "closesAt": "2020-05-04T10:00:00Z",
          "noticeVersion": "2020-04", "seatsPerArea": 10,
          "parts": [
            {"id": "stay", "name": {"en": "Stay", "es": "Estancia", "pt": "Estadia", "fr": "Séjour"},
             "from": "2020-06-02", "to": "2020-06-04",
             "place": {"en": "Town", "es": "Ciudad", "pt": "Cidade", "fr": "Ville"}}
          ],
          "reminders": {"confirmAfterDays": 3, "rankingBeforeDays": 7},
          "retention": {"unconfirmedDays": 30, "linkDays": 30, "travellerDays": 14, "interestDays": 180}
        },
        "borderAreas": [
          {"id": "pe-cl", "name": {"en": "Area", "es": "Zona", "pt": "Zona", "fr": "Zone"},
           "at": {"latitude": -18, "longitude": -70},
           "countries": ["PE", "CL"],
           "subregions": [{"code": "PE-TAC", "name": "Tacna"}, {"code": "CL-AP", "name": "Arica"}],
           "valueChains": [{"id": "cocoa"}]}
        ],
        "partnerRegions": [
          {"id": "coast", "name": {"en": "Coast", "es": "Costa", "pt": "Costa", "fr": "Côte"},
           "at": {"latitude": 56, "longitude": 9},
           "min": 2, "max": 14, "valueChains": [{"id": "food"}],
           "presenters": [
             {"name": {"en": "Agency", "es": "Agencia", "pt": "Agência", "fr": "Agence"},
              "valueChains": [{"id": "food"}, {"id": "tourism"}],
              "offers": {"en": "Advice", "es": "Consejo", "pt": "Conselho", "fr": "Conseil"}}
           ]}
        ],
        "topics": [{"id": "law", "name": {"en": "Law", "es": "Derecho", "pt": "Direito", "fr": "Droit"}}],
        "contact": {"name": "The team", "email": "team@visit.example", "sender": "Study visits"}
      }
      """;

  static final String VOCABULARY =
      """
      {
        "helixCategories": [
          {"id": "academia",
           "name": {"en": "Academia", "es": "Academia", "pt": "Academia", "fr": "Recherche"},
           "examples": {"en": "a college", "es": "un liceo", "pt": "um liceu", "fr": "un lycée"}}
        ],
        "valueChains": [
          {"id": "cocoa", "name": {"en": "Cocoa", "es": "Cacao", "pt": "Cacau", "fr": "Cacao"},
           "matches": ["food"]},
          {"id": "food", "name": {"en": "Food", "es": "Comida", "pt": "Comida", "fr": "Repas"},
           "matches": []},
          {"id": "tourism", "name": {"en": "Trips", "es": "Viajes", "pt": "Viagens", "fr": "Séjours"},
           "matches": []}
        ]
      }
      """;

  ProgrammeFiles files() {
    return files(VISIT, VOCABULARY);
  }

  ProgrammeFiles files(String visit, String vocabulary) {
    write("vocabulary.json", vocabulary);
    write("programmes/small.json", visit);
    return ProgrammeFiles.in(root);
  }

  void write(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Breaks a bit of the visit's file, the first where there are several.
  Broken with(String bit, String other) {
    return new Broken("programmes/small.json", files(replaced(VISIT, bit, other), VOCABULARY));
  }

  Broken withVocabulary(String bit, String other) {
    return new Broken("vocabulary.json", files(VISIT, replaced(VOCABULARY, bit, other)));
  }

  private static String replaced(String text, String bit, String other) {
    assertThat(text).contains(bit);
    int at = text.indexOf(bit);
    return text.substring(0, at) + other + text.substring(at + bit.length());
  }

  record Broken(String file, ProgrammeFiles files) {
    void isRefused(String field, String reason) {
      assertThatThrownBy(() -> files.find("small"))
          .isInstanceOf(InvalidProgramme.class)
          .hasMessage(file + ": " + field + ": " + reason);
    }

    void isFine() {
      assertThat(files.find("small")).isPresent();
    }
  }
}
