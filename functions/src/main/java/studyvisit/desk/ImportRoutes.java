package studyvisit.desk;

import java.nio.charset.StandardCharsets;
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
    if (lines.get().size() > Imports.MOST_PEOPLE + 1)
      return refused(call, "tooManyRows", Integer.toString(Imports.MOST_PEOPLE));
    if (bytes(lines.get()) > Imports.MOST_TEXT) return refused(call, "tooMuchText", "");
    PeopleSheet sheet = new PeopleSheet(call.programme());
    if (isWriting(call)) importPeople.finish(call.visit());
    return switch (sheet.read(lines.get())) {
      case PeopleSheet.Read.Refused(var code, var value) -> refused(call, code, value);
      case PeopleSheet.Read.Rows(var rows) ->
          answer(call, sheet, importPeople.look(call.programme(), rows));
    };
  }

  private static boolean isWriting(Call call) {
    return call.request().queryParameter("write").equals(Optional.of("true"));
  }

  private static long bytes(List<ReadSheet.Line> lines) {
    long bytes = 0;
    for (ReadSheet.Line line : lines) {
      for (String cell : line.cells()) bytes += cell.getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes;
  }

  /// Nothing is written as long as one row is wrong, whatever is asked for.
  private Reply answer(Call call, PeopleSheet sheet, List<Seen> rows) {
    boolean wanted = isWriting(call);
    boolean wrong = rows.stream().anyMatch(row -> row instanceof Seen.Wrong);
    ImportPeople.Written written =
        wanted && !wrong
            ? importPeople.write(call.by(), call.programme(), rows)
            : ImportPeople.Written.NOBODY;
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("written", written.stored());
    json.put("following", written.following());
    json.put("rows", rows.stream().map(row -> json(call, sheet, row)).toList());
    return Reply.json(wanted && wrong ? 422 : 200, json);
  }

  private static Map<String, Object> json(Call call, PeopleSheet sheet, Seen row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("row", row.row());
    json.put(
        "problems", row instanceof Seen.Wrong wrong ? problems(call, sheet, wrong) : List.of());
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

  private static List<Map<String, Object>> problems(Call call, PeopleSheet sheet, Seen.Wrong row) {
    return row.problems().stream()
        .map(
            problem ->
                Map.<String, Object>of(
                    "field", problem.field(),
                    "code", problem.code(),
                    "message", message(call, sheet, row.sheet(), problem)))
        .toList();
  }

  /// In words; of what is not on offer also what the row says and what there is.
  private static String message(
      Call call, PeopleSheet sheet, PeopleSheet.Row row, FieldProblem problem) {
    String message = problem.message(Texts.ofPages(call.language()));
    List<String> unknown = sheet.unknown(row, problem.field());
    if (unknown.isEmpty()) return message;
    String offered = String.join(" · ", sheet.offered(problem.field(), call.language()));
    Texts texts = Texts.ofDesk(call.language());
    return message + " " + texts.get("sheet.notOffered", String.join(" · ", unknown), offered);
  }

  private static Reply refused(Call call, String code, String value) {
    Texts texts = Texts.ofDesk(call.language());
    return Problem.of(422, texts.get("sheet.title"), texts.get("sheet." + code, value));
  }
}
