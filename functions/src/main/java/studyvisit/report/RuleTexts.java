package studyvisit.report;

import java.util.LinkedHashMap;
import java.util.Map;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;
import studyvisit.split.Rule;

/// A rule in words, and for programs.
final class RuleTexts {
  private final Programme programme;
  private final Language language;
  private final Texts texts;

  RuleTexts(ReportRequest request) {
    programme = request.programme();
    language = request.language();
    texts = Texts.ofReports(language);
  }

  /// A rule as a sentence.
  String text(Rule rule) {
    return switch (rule) {
      case Rule.RegionMinimum(var region, var min) ->
          texts.get("rule.regionMinimum", region(region), min);
      case Rule.RegionMaximum(var region, var max) ->
          texts.get("rule.region" + (max == 0 ? "Closed" : "Maximum"), region(region), max);
      case Rule.CategoryMinimum(var region, var category, var min) ->
          texts.get("rule.categoryMinimum", region(region), category(category), min);
      case Rule.CategoryMaximum(var region, var category, var max) ->
          texts.get("rule.categoryMaximum", region(region), category(category), max);
      case Rule.AreasTogether _ -> texts.get("rule.areasTogether");
      case Rule.AreasMixed(var most) -> texts.get("rule.areasMixed", most);
      case Rule.AreaSeats(var area, var most) -> texts.get("rule.areaSeats", area(area), most);
      case Rule.Pin(var person, var region, var note) ->
          texts.get("rule.pin", person, region(region), note.by(), note.at(), note.why());
      case Rule.Exclusion(var person, var region, var note) ->
          texts.get("rule.exclusion", person, region(region), note.by(), note.at(), note.why());
    };
  }

  /// A rule for programs, with its sentence.
  Map<String, Object> object(Rule rule) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", code(rule));
    object.put("text", text(rule));
    switch (rule) {
      case Rule.RegionMinimum(var region, var min) -> put(object, region, "", "", min);
      case Rule.RegionMaximum(var region, var max) -> put(object, region, "", "", max);
      case Rule.CategoryMinimum(var region, var category, var min) ->
          put(object, region, category, "", min);
      case Rule.CategoryMaximum(var region, var category, var max) ->
          put(object, region, category, "", max);
      case Rule.AreasTogether _ -> {}
      case Rule.AreasMixed(var most) -> put(object, "", "", "", most);
      case Rule.AreaSeats(var area, var most) -> put(object, "", "", area, most);
      case Rule.Pin(var person, var region, var note) -> put(object, person, region, note);
      case Rule.Exclusion(var person, var region, var note) -> put(object, person, region, note);
    }
    return object;
  }

  private static void put(
      Map<String, Object> object, String region, String category, String area, int number) {
    if (!region.isEmpty()) object.put("region", region);
    if (!category.isEmpty()) object.put("category", category);
    if (!area.isEmpty()) object.put("area", area);
    object.put("number", number);
  }

  private static void put(
      Map<String, Object> object, String person, String region, Rule.Note note) {
    object.put("person", person);
    object.put("region", region);
    object.putAll(object(note));
  }

  static Map<String, Object> object(Rule.Note note) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("by", note.by());
    object.put("at", note.at());
    object.put("why", note.why());
    return object;
  }

  static String code(Rule rule) {
    return switch (rule) {
      case Rule.RegionMinimum _ -> "regionMinimum";
      case Rule.RegionMaximum _ -> "regionMaximum";
      case Rule.CategoryMinimum _ -> "categoryMinimum";
      case Rule.CategoryMaximum _ -> "categoryMaximum";
      case Rule.AreasTogether _ -> "areasTogether";
      case Rule.AreasMixed _ -> "areasMixed";
      case Rule.AreaSeats _ -> "areaSeats";
      case Rule.Pin _ -> "pin";
      case Rule.Exclusion _ -> "exclusion";
    };
  }

  private String region(String id) {
    return programme.partnerRegion(id).map(region -> region.name().in(language)).orElse(id);
  }

  private String category(String id) {
    return programme
        .vocabulary()
        .helixCategory(id)
        .map(category -> category.name().in(language))
        .orElse(id);
  }

  private String area(String id) {
    return programme.borderArea(id).map(area -> area.name().in(language)).orElse(id);
  }
}
