package studyvisit.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.desk.DeskSite.Call;
import studyvisit.desk.ImportPeople.Seen;
import studyvisit.interest.FieldProblem;
import studyvisit.language.Texts;
import studyvisit.sheet.Csv;
import studyvisit.sheet.ReadSheet;
import studyvisit.sheet.Xlsx;
import studyvisit.web.Problem;
import studyvisit.web.Reply;

/// A spreadsheet of people: to look at, or with `?write=true` to write.
final class ImportRoutes {
  /// What is written well within the time that an HTTP API waits.
  private static final int MOST_ROWS = 500;

  private static final String CSV = Csv.MEDIA_TYPE.replaceFirst(";.*", "");

  private final ImportPeople importPeople;

  ImportRoutes(Desk desk) {
    this.importPeople = new ImportPeople(desk);
  }

  Reply importSheet(Call call) {
    String type = call.request().mediaType();
    if (!type.equals(Xlsx.MEDIA_TYPE) && !type.equals(CSV))
      return DeskFaults.of(call.request(), 415, "noSheet");
    byte[] body = call.request().body();
    Optional<List<ReadSheet.Line>> lines =
        type.equals(CSV) ? ReadSheet.csv(body) : ReadSheet.xlsx(body);
    if (lines.isEmpty()) return refused(call, "unreadable", "");
    if (lines.get().size() > MOST_ROWS + 1)
      return refused(call, "tooManyRows", Integer.toString(MOST_ROWS));
    return switch (new PeopleSheet(call.programme()).read(lines.get())) {
      case PeopleSheet.Read.Refused(var code, var value) -> refused(call, code, value);
      case PeopleSheet.Read.Rows(var rows) ->
          answer(call, importPeople.look(call.programme(), rows));
    };
  }

  /// Nothing is written as long as one row is wrong, whatever is asked for.
  private Reply answer(Call call, List<Seen> rows) {
    boolean wanted = call.request().queryParameter("write").equals(Optional.of("true"));
    boolean wrong = rows.stream().anyMatch(row -> row instanceof Seen.Wrong);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "written", wanted && !wrong ? importPeople.write(call.by(), call.programme(), rows) : 0);
    json.put("rows", rows.stream().map(row -> json(call, row)).toList());
    return Reply.json(wanted && wrong ? 422 : 200, json);
  }

  private static Map<String, Object> json(Call call, Seen row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("row", row.row());
    List<FieldProblem> problems = row instanceof Seen.Wrong(_, var found) ? found : List.of();
    Texts texts = Texts.ofPages(call.language());
    json.put(
        "problems",
        problems.stream()
            .map(p -> Map.of("field", p.field(), "code", p.code(), "message", p.message(texts)))
            .toList());
    switch (row) {
      case Seen.Fresh(_, var answers) -> json.put("name", answers.person().name());
      case Seen.Known(_, var answers, var person) -> {
        json.put("name", answers.person().name());
        json.put("repeats", Map.of("person", person.id()));
      }
      case Seen.Twice(_, var answers, var first) -> {
        json.put("name", answers.person().name());
        json.put("repeats", Map.of("row", first));
      }
      case Seen.Wrong _ -> {}
    }
    return json;
  }

  private static Reply refused(Call call, String code, String value) {
    Texts texts = Texts.ofDesk(call.language());
    return Problem.of(422, texts.get("sheet.title"), texts.get("sheet." + code, value));
  }
}
