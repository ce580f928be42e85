package studyvisit.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studyvisit.language.Language;
import studyvisit.language.LocalText;
import studyvisit.language.Plain;
import studyvisit.language.Texts;
import studyvisit.programme.BorderArea;
import studyvisit.programme.Programme;
import studyvisit.sheet.ReadSheet.Line;

/// Reads a list of people as the fields that the form takes: headers are the names of fields or
/// their labels in any language, cells are ids or names in any language.
final class PeopleSheet {
  private static final Set<String> LISTS =
      Set.of(
          "topics", "valueChains", "preferences", "workingLanguages", "offers", "seeks", "imports");

  /// Those that stand in `business`.
  private static final Set<String> BUSINESS = Set.of("offers", "seeks", "imports");

  private static final List<String> COLUMNS =
      List.of(
          "givenName",
          "familyName",
          "email",
          "phone",
          "organisation",
          "position",
          "helix",
          "borderArea",
          "subregion",
          "topics",
          "valueChains",
          "preferences",
          "workingLanguages",
          "offers",
          "seeks",
          "imports",
          "experience",
          "motivation",
          "needsVisa",
          "language");
  private final Map<String, String> columns = new HashMap<>();
  private final Map<String, Map<String, String>> ids = new HashMap<>();

  /// By column and id, in the programme's order.
  private final Map<String, Map<String, LocalText>> names = new HashMap<>();

  private final Programme programme;

  /// Of the name with the most semicolons.
  private int mostParts = 1;

  PeopleSheet(Programme programme) {
    this.programme = programme;
    for (String column : COLUMNS) {
      columns.put(plain(column), column);
      for (Language language : Language.values()) {
        String field = BUSINESS.contains(column) ? "field.business." : "field.";
        String label = Texts.ofPages(language).all().getOrDefault(field + column, column);
        String own = Texts.ofDesk(language).all().getOrDefault("told." + column, column);
        columns.putIfAbsent(plain(label), column);
        columns.putIfAbsent(plain(own), column);
      }
    }
    programme.borderAreas().forEach(area -> name("borderArea", area.id(), area.name()));
    programme
        .vocabulary()
        .helixCategories()
        .forEach(category -> name("helix", category.id(), category.name()));
    programme.topics().forEach(topic -> name("topics", topic.id(), topic.name()));
    for (String column : List.of("valueChains", "offers", "seeks", "imports")) {
      programme.valueChains().forEach(chain -> name(column, chain.id(), chain.name()));
    }
    programme.partnerRegions().forEach(region -> name("preferences", region.id(), region.name()));
    for (Language language : Language.values()) {
      ids("language").put(plain(language.ownName()), language.code());
    }
    for (BorderArea area : programme.borderAreas()) {
      area.subregions().forEach(s -> ids("subregion").putIfAbsent(plain(s.name()), s.code()));
    }
  }

  /// The rows, or why the sheet as a whole cannot be used.
  sealed interface Read {
    record Rows(List<Row> rows) implements Read {}

    /// @param code of a text `sheet.<code>`
    record Refused(String code, String value) implements Read {}
  }

  /// @param number as spreadsheets count
  record Row(int number, Map<String, @Nullable Object> fields) {
    @Override
    public String toString() {
      return "Row[" + number + "]";
    }
  }

  Read read(List<Line> lines) {
    if (lines.size() < 2) return new Read.Refused("empty", "");
    List<String> header = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : lines.getFirst().cells()) {
      String column = columns.getOrDefault(plain(cell), "");
      if (column.isEmpty() && !cell.isBlank()) return new Read.Refused("unknownColumn", cell);
      if (!column.isEmpty() && !seen.add(column)) return new Read.Refused("twiceColumn", cell);
      header.add(column);
    }
    return new Read.Rows(
        lines.subList(1, lines.size()).stream()
            .map(line -> new Row(line.number(), fields(header, line.cells())))
            .toList());
  }

  private Map<String, @Nullable Object> fields(List<String> header, List<String> cells) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    Map<String, @Nullable Object> business = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
      String column = header.get(i);
      String cell = cells.get(i).strip();
      if (column.isEmpty() || cell.isEmpty()) continue;
      Object value = LISTS.contains(column) ? list(column, cell) : id(column, cell);
      (BUSINESS.contains(column) ? business : fields).put(column, value);
    }
    if (!business.isEmpty()) fields.put("business", business);
    fields.putIfAbsent("language", Language.ES.code());
    fields.put("noticeVersion", programme.visit().noticeVersion());
    return fields;
  }

  /// Names may have semicolons of their own: the longest that is one is taken first.
  private List<String> list(String column, String cell) {
    List<String> parts =
        Arrays.stream(cell.split("[;\n]", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    List<String> list = new ArrayList<>();
    for (int from = 0; from < parts.size(); ) {
      int to = Math.min(parts.size(), from + mostParts);
      while (to > from + 1 && !isName(column, parts.subList(from, to))) to--;
      list.add(id(column, String.join(" ", parts.subList(from, to))));
      from = to;
    }
    return list;
  }

  private boolean isName(String column, List<String> parts) {
    return ids(column).containsKey(plain(String.join("", parts)));
  }

  /// What a row says in a field that is none of the names on offer; empty where there are no names.
  ///
  /// @param field as a problem names it
  List<String> unknown(Row row, String field) {
    String column = column(field);
    Map<?, ?> fields = row.fields();
    if (BUSINESS.contains(column) && fields.get("business") instanceof Map<?, ?> own) fields = own;
    if (!names.containsKey(column) || !fields.containsKey(column)) return List.of();
    Object said = fields.get(column);
    List<?> all = said instanceof List<?> list ? list : List.of(String.valueOf(said));
    Set<String> known = names(column).keySet();
    return all.stream().map(String::valueOf).filter(value -> !known.contains(value)).toList();
  }

  private static String column(String field) {
    return field.substring(field.indexOf('.') + 1);
  }

  /// The names that a field may have.
  List<String> offered(String field, Language language) {
    String column = column(field);
    return names(column).values().stream().map(name -> name.in(language)).toList();
  }

  /// What a name stands for; what is no name stays as it is, and its field says so.
  private String id(String column, String cell) {
    return Optional.ofNullable(ids(column).get(plain(cell))).orElse(cell);
  }

  private void name(String column, String id, LocalText name) {
    names(column).put(id, name);
    for (Language language : Language.values()) {
      int semicolons = (int) name.in(language).chars().filter(c -> c == ';').count();
      mostParts = Math.max(mostParts, semicolons + 1);
    }
    for (Language language : Language.values()) {
      ids(column).putIfAbsent(plain(name.in(language)), id);
    }
  }

  private Map<String, LocalText> names(String column) {
    return names.computeIfAbsent(column, _ -> new LinkedHashMap<>());
  }

  private Map<String, String> ids(String column) {
    return ids.computeIfAbsent(column, _ -> new HashMap<>());
  }

  /// Without accents, capitals, dashes and blanks: people write names in many ways.
  private static String plain(String text) {
    return Plain.of(text).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
