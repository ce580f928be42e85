package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static studyvisit.interest.SampleInterests.interest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studyvisit.call.Busy;
import studyvisit.interest.Answers;
import studyvisit.interest.FinishImports;
import studyvisit.interest.Interest;
import studyvisit.letter.Letter;
import studyvisit.sheet.Book;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Sheet;
import studyvisit.sheet.Xlsx;
import studyvisit.web.Reply;

class ImportPeopleTest {
  private static final List<String> HEADER =
      List.of(
          "Nombre",
          "Family name",
          "E-MAIL",
          "organisation",
          "helix",
          "borderArea",
          "subregion",
          "topics",
          "valueChains",
          "language");
  private static final List<String> ANA =
      List.of(
          "Ana",
          "Ficticia Muñoz",
          "ana@example.org",
          "Alcaldía de Ejemplo",
          "Government and public authorities",
          "Colombia - Ecuador",
          "narino",
          "innovation-projects; legal-organisation",
          "Tourism",
          "Español");

  private final DeskFixture desk = new DeskFixture();

  @Test
  void names_in_any_language_are_read_as_ids() {
    Reply reply = send("?write=true", csv(HEADER, ANA));

    assertThat(DeskFixture.json(reply)).containsEntry("written", 1);
    Interest stored = desk.desk.everyone("june-2018").getFirst();
    Answers answers = stored.answers();
    assertThat(answers.person().familyName()).isEqualTo("Ficticia Muñoz");
    assertThat(answers.person().helix()).isEqualTo("government");
    assertThat(answers.origin()).isEqualTo(new Answers.Origin("co-ec", "CO-NAR"));
    assertThat(answers.wishes().topics())
        .containsExactly("innovation-projects", "legal-organisation");
    assertThat(desk.table.of(stored.key()).getFirst().status())
        .as("the letter as if they had posted")
        .isInstanceOf(Letter.Status.Due.class);
    assertThat(desk.table.about(stored.key()).getFirst().deed().kind())
        .isEqualTo(Deed.Kind.IMPORTED);
  }

  @Test
  void a_name_with_a_semicolon_of_its_own_is_one_name() {
    String topic =
        "Schemes of involvement, cooperation and organisation between partners (multi-level"
            + " administration, different countries; authorities, business, universities and civil"
            + " society together)";

    send("?write=true", csv(HEADER, with(ANA, 7, "legal-organisation; " + topic)));

    assertThat(desk.desk.everyone("june-2018").getFirst().answers().wishes().topics())
        .containsExactly("legal-organisation", "partner-cooperation");
  }

  @Test
  void offers_and_wants_are_read_like_value_chains() {
    List<String> header = new ArrayList<>(HEADER);
    header.addAll(List.of("What you offer", "Busca", "imports"));
    List<String> row = new ArrayList<>(ANA);
    row.addAll(List.of("Tourism; Cocoa", "food", ""));

    send("?write=true", csv(header, row));

    assertThat(desk.desk.everyone("june-2018").getFirst().answers().wishes().business())
        .isEqualTo(new Answers.Business(List.of("tourism", "cocoa"), List.of("food"), List.of()));
  }

  @Test
  void what_is_not_on_offer_is_named_with_what_is() {
    Reply reply = send("", csv(HEADER, with(ANA, 4, "Pirates"), with(ANA, 8, "Tourism; Rum")));

    assertThat(reply.body())
        .contains("Here it says “Pirates”; on offer are: Government and public authorities · ")
        .contains("Here it says “Rum”; on offer are: Tourism · ");
  }

  @Test
  void rows_are_counted_as_a_spreadsheet_does_whatever_stands_in_their_cells() {
    Reply reply =
        send(
            "",
            csv(HEADER, with(ANA, 3, "Alcaldía\nde Ejemplo"))
                + "\r\n"
                + csv(HEADER, with(ANA, 2, "bea@")).lines().skip(1).findFirst().orElseThrow());

    assertThat(DeskFixture.list(reply, "rows"))
        .extracting(row -> row.get("row"))
        .isEqualTo(List.of(2, 4));
  }

  @Test
  void text_that_was_not_utf_8_before_it_came_is_refused() {
    assertThat(send("", csv(HEADER, with(ANA, 1, "Mu\uFFFDoz"))).status()).isEqualTo(422);
  }

  @Test
  void a_quote_that_is_not_closed_swallows_nobody() {
    String unclosed = csv(HEADER, ANA) + "\"Bea;Ficticia\r\n" + "Eva;Ficticia\r\n";

    assertThat(send("?write=true", unclosed).status()).isEqualTo(422);
    assertThat(desk.desk.everyone("june-2018")).isEmpty();
  }

  @Test
  void a_cell_with_thousands_of_parts_is_read_in_no_time() {
    String cell = "a;".repeat(20_000);
    assertThat(
            assertTimeout(Duration.ofSeconds(5), () -> send("", csv(HEADER, with(ANA, 7, cell)))))
        .satisfies(reply -> assertThat(reply.status()).isEqualTo(200));
  }

  @Test
  void looking_writes_nothing() {
    Reply reply = send("", csv(HEADER, ANA));
    assertThat(DeskFixture.json(reply)).containsEntry("written", 0);
    assertThat(DeskFixture.list(reply, "rows"))
        .containsExactly(Map.of("row", 2, "problems", List.of(), "name", "Ana Ficticia Muñoz"));
    assertThat(desk.desk.everyone("june-2018")).isEmpty();
  }

  @Test
  void one_wrong_row_and_nothing_is_written() {
    Reply reply =
        send("?write=true", csv(HEADER, ANA, with(ANA, 2, "bea@"), with(ANA, 4, "pirate")));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(DeskFixture.list(reply, "rows")).hasSize(3);
    assertThat(reply.body())
        .contains("\"row\":3,\"problems\":[{\"", "invalidEmail")
        .contains("\"row\":4", "\"helix\"");
    assertThat(desk.desk.everyone("june-2018")).isEmpty();
    assertThat(desk.table.of("june-2018")).isEmpty();
  }

  @Test
  void who_is_known_or_stands_twice_is_named_and_left_as_they_are() {
    Interest known = desk.stored(interest("ana@example.org"));
    List<String> bea = with(ANA, 2, "bea@example.org");

    Reply reply = send("?write=true", csv(HEADER, ANA, bea, with(bea, 0, "Otra")));

    assertThat(DeskFixture.json(reply)).containsEntry("written", 1);
    assertThat(DeskFixture.list(reply, "rows"))
        .extracting(row -> row.getOrDefault("repeats", "new"))
        .containsExactly(Map.of("person", known.key().id()), "new", Map.of("row", 3));
    assertThat(desk.now(known)).isEqualTo(known);
    assertThat(DeskFixture.json(send("?write=true", csv(HEADER, ANA, bea))))
        .as("again")
        .containsEntry("written", 0);
  }

  @Test
  void a_list_that_was_taken_on_is_stored_by_the_sweep_when_the_call_could_not() {
    FinishImports finishImports =
        new FinishImports(DeskFixture.PROGRAMMES, desk.imports, desk.clock);
    List<RuntimeException> faults = new ArrayList<>();
    desk.imports.cut(true);
    Reply reply = send("?write=true", csv(HEADER, ANA, with(ANA, 2, "bea@example.org")));
    assertThat(DeskFixture.json(reply)).containsEntry("written", 0).containsEntry("following", 2);
    assertThat(desk.desk.everyone("june-2018")).isEmpty();

    desk.clock.set(desk.clock.instant().plusSeconds(59));
    assertThat(finishImports.finish(faults::add)).as("the call may still be at it").isZero();
    desk.clock.set(desk.clock.instant().plusSeconds(2));
    assertThat(finishImports.finish(faults::add)).isZero();
    assertThat(faults).singleElement().isInstanceOf(Busy.class);
    desk.imports.cut(false);
    assertThat(finishImports.finish(faults::add)).isEqualTo(2);
    assertThat(desk.desk.everyone("june-2018")).hasSize(2);
    assertThat(finishImports.finish(faults::add)).isZero();
  }

  @Test
  void a_list_that_is_sent_again_knows_everybody_on_it() {
    desk.imports.cut(true);
    send("?write=true", csv(HEADER, ANA));
    desk.imports.cut(false);
    desk.clock.set(desk.clock.instant().plusSeconds(1));

    Reply reply = send("?write=true", csv(HEADER, ANA));

    assertThat(DeskFixture.list(reply, "rows").getFirst()).containsKey("repeats");
    assertThat(desk.desk.everyone("june-2018")).hasSize(1);
  }

  @Test
  void more_text_than_can_be_taken_on_at_once_is_refused() {
    String much = "ñ".repeat(Imports.MOST_TEXT / 2);
    assertThat(send("?write=true", csv(HEADER, with(ANA, 3, much))).body()).contains("two files");
  }

  @Test
  void a_workbook_is_read_as_csv_is() {
    List<Cell> cells = ANA.stream().map(Cell::of).toList();
    byte[] book =
        Xlsx.of(new Book("list", "List", "", List.of(new Sheet("People", HEADER, List.of(cells)))));
    Reply reply = desk.sheet("/imports?write=true", book, Xlsx.MEDIA_TYPE);
    assertThat(DeskFixture.json(reply)).containsEntry("written", 1);
    assertThat(desk.desk.everyone("june-2018").getFirst().answers().person().name())
        .isEqualTo("Ana Ficticia Muñoz");
  }

  @Test
  void what_is_no_list_of_people_is_refused_with_a_reason() {
    assertThat(send("", "a,b\n1,2\n").body()).contains("“a” is not known");
    assertThat(send("", csv(List.of("email", "E-mail address"), List.of("x", "y"))).body())
        .contains("stands twice");
    assertThat(send("", csv(HEADER)).body()).contains("no rows");
    assertThat(desk.sheet("/imports", new byte[] {(byte) 0xff, 'a'}, "text/csv").status())
        .isEqualTo(422);
    assertThat(desk.sheet("/imports", new byte[] {'P', 'K', 3, 4}, Xlsx.MEDIA_TYPE).status())
        .isEqualTo(422);
    assertThat(desk.sheet("/imports", new byte[0], "application/pdf").status()).isEqualTo(415);
    String many = csv(HEADER) + "Ana;Ficticia\r\n".repeat(501);
    assertThat(send("", many).body()).contains("At most 500");
  }

  @Test
  void a_reader_imports_nobody() {
    desk.as("[reader]");
    assertThat(send("?write=true", csv(HEADER, ANA)).status()).isEqualTo(403);
    assertThat(desk.desk.everyone("june-2018")).isEmpty();
  }

  private Reply send(String query, String csv) {
    return desk.sheet("/imports" + query, csv.getBytes(StandardCharsets.UTF_8), "text/csv");
  }

  /// As spreadsheets in Spain save it: with semicolons.
  @SafeVarargs
  private static String csv(List<String> header, List<String>... rows) {
    StringBuilder text = new StringBuilder("\uFEFF" + String.join(";", header) + "\r\n");
    for (List<String> row : rows) text.append("\"" + String.join("\";\"", row) + "\"\r\n");
    return text.toString();
  }

  private static List<String> with(List<String> row, int index, String cell) {
    List<String> changed = new ArrayList<>(row);
    changed.set(index, cell);
    return changed;
  }
}
