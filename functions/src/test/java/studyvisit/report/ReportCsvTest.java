package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.Events;
import studyvisit.interest.State;

class ReportCsvTest {
  private static final String EVENT = "{\"visit\": \"june-2018\", \"format\": \"csv\"}";

  @Test
  void by_invoke_it_is_a_file_in_a_payload() throws Exception {
    Map<String, Object> payload = ReportJsonTest.handMade().invoked(EVENT);

    assertThat(payload).containsOnlyKeys("format", "fileName", "content");
    assertThat(payload)
        .containsEntry("format", "csv")
        .containsEntry("fileName", "june-2018-split-2018-05-12.csv");
  }

  @Test
  void it_starts_with_a_byte_order_mark_and_its_columns() throws Exception {
    assertThat(csv(ReportJsonTest.handMade()))
        .startsWith(
            "\uFEFFpartnerRegion,id,name,organisation,borderArea,helix,rank,reasonCode,reason\r\n");
  }

  @Test
  void it_has_a_row_for_each_person_by_region_then_those_without_a_place() throws Exception {
    String event =
        """
        {"visit": "june-2018", "format": "csv", "rules": {"regions": {
          "aragon-aquitaine-midi-pyrenees": {"max": 1},
          "central-denmark": {"max": 1}, "friuli-venezia-giulia-slovenia": {"max": 0}}}}
        """;
    String csv = content(ReportJsonTest.handMade().invoked(event));

    assertThat(rows(csv).stream().skip(1).map(row -> row.getFields().subList(0, 8)))
        .containsExactly(
            List.of(
                SampleReport.ARAGON,
                "C3",
                "Carla Mamani",
                "Municipio Ficticio de Tulcán",
                "pe-cl",
                "academia",
                "1",
                "noRanking"),
            List.of(
                SampleReport.DENMARK,
                "B2",
                "Bruno Zapata",
                "Municipio Ficticio de Tulcán",
                "mx-gt",
                "government",
                "1",
                "firstChoice"),
            List.of(
                "",
                "A1",
                "Ana Álvarez",
                "Cámara de Nariño",
                "co-ec",
                "industry",
                "",
                "unplaced.fit"));
  }

  @Test
  void it_has_everyone_when_no_split_keeps_the_rules() throws Exception {
    String event =
        """
        {"visit": "june-2018", "format": "csv",
         "rules": {"regions": {"central-denmark": {"min": 9}}}}
        """;

    assertThat(rows(content(ReportJsonTest.handMade().invoked(event))))
        .hasSize(4)
        .filteredOn(row -> row.getField(7).equals("infeasible"))
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comma, \"quotes\" and 'more'",
        "two\r\nlines",
        "semicolon; tab\tinside",
        "Ñandú – Ωμέγα 日本 🇪🇺",
        "O'Higgins",
        "a=b+c-d@e",
        " "
      })
  void what_people_typed_comes_back_as_it_was(String typed) throws Exception {
    assertThat(organisation(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"https://evil.example\",\"x\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        "\nx",
        " =1",
        "\u00a0=1",
        "  \t +1",
        "\u200b=1",
        "\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff20x"
      })
  void what_a_spreadsheet_would_run_gets_an_apostrophe(String typed) throws Exception {
    assertThat(organisation(typed)).isEqualTo("'" + typed);
  }

  @Test
  void a_name_is_defused_too() throws Exception {
    SampleReport report =
        SampleReport.on(
            SampleReport.person("A1", State.CONFIRMED, Map.of("givenName", "=cmd|' /C calc'!A0")));

    assertThat(rows(csv(report)).get(1).getField(2)).startsWith("'=cmd");
  }

  @Test
  void its_reasons_are_in_the_language_asked_for() throws Exception {
    String csv = content(ReportJsonTest.handMade().invoked(Events.text("RegionSplitReport-csv")));

    assertThat(csv).contains("Primera opción");
  }

  private static String organisation(String typed) throws Exception {
    SampleReport report =
        SampleReport.on(SampleReport.person("A1", State.CONFIRMED, Map.of("organisation", typed)));
    return rows(csv(report)).get(1).getField(3);
  }

  private static String csv(SampleReport report) throws Exception {
    return content(report.invoked(EVENT));
  }

  private static String content(Map<String, Object> payload) {
    return String.valueOf(payload.get("content"));
  }

  private static List<CsvRecord> rows(String csv) throws Exception {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv.substring(1))) {
      return reader.stream().toList();
    }
  }
}
