package studyvisit.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import studyvisit.language.Texts;
import studyvisit.split.Person;
import studyvisit.split.Reason;
import studyvisit.split.Split;

/// The split's reasons in words.
final class Reasons {
  private final Report report;
  private final Texts texts;

  Reasons(Report report) {
    this.report = report;
    this.texts = Texts.ofReports(report.request().language());
  }

  /// A code and numbers for programs, sentences for people.
  record Text(String code, String text, Map<String, Object> parameters) {
    Text(String code, String text) {
      this(code, text, Map.of());
    }

    Text {
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
  }

  /// Why a person has this place or none.
  Text of(Person person) {
    return switch (report.split()) {
      case Split.Infeasible _ -> new Text("infeasible", texts.get("reason.infeasible"));
      case Split.Undecided _ -> new Text("undecided", texts.get("reason.undecided"));
      case Split.Optimal(var found) -> of(person, found);
      case Split.Feasible(var found) -> of(person, found);
    };
  }

  private Text of(Person person, Split.Found found) {
    Reason reason = found.reasons().get(person.id());
    if (reason == null) throw new IllegalStateException("a person without a reason");
    return text(reason, person, found.places().getOrDefault(person.id(), ""));
  }

  private Text text(Reason reason, Person person, String region) {
    return switch (reason) {
      case Reason.FirstChoice _ ->
          new Text("firstChoice", texts.get("reason.firstChoice", name(region)));
      case Reason.NoRanking _ -> new Text("noRanking", texts.get("reason.noRanking", name(region)));
      case Reason.LowerChoice(var rank, var missed) -> {
        String code = person.ranking().contains(region) ? "lowerChoice" : "notRanked";
        StringJoiner sentences = new StringJoiner(" ");
        sentences.add(texts.get("reason." + code, name(region), rank));
        missed.forEach(better -> sentences.add(missed(better, person, region)));
        yield new Text(
            code,
            sentences.toString(),
            Map.of("missed", missed.stream().map(this::object).toList()));
      }
      case Reason.Pinned(_, var note) ->
          new Text(
              "pinned",
              texts.get("reason.pinned", name(region), note.by(), note.at(), note.why()),
              RuleTexts.object(note));
      case Reason.Unplaced(var people, var places, var cause, var rank) -> {
        String why = code(cause);
        String text = texts.get("reason.unplaced", people, places);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("people", people);
        parameters.put("places", places);
        if (rank > 0) parameters.put("number", rank);
        String cannot = texts.get("unplaced." + why, rank);
        yield new Text("unplaced." + why, text + " " + cannot, parameters);
      }
    };
  }

  private Map<String, Object> object(Reason.Missed missed) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("region", missed.region());
    object.put("cause", code(missed.cause()));
    if (missed.rank() > 0) object.put("number", missed.rank());
    object.put("full", missed.full());
    object.put("next", missed.next());
    return object;
  }

  /// Why not a region that the person ranked better.
  private String missed(Reason.Missed missed, Person person, String given) {
    String region = name(missed.region());
    int rank = person.rank(missed.region());
    if (missed.cause().compareTo(Reason.Cause.RULES) < 0) {
      return texts.get("missed." + code(missed.cause()), region, rank, name(given));
    }
    String place = missed.full() ? "full" : "room";
    StringJoiner sentences = new StringJoiner(" ");
    sentences.add(texts.get("missed." + place, region, rank, missed.max()));
    sentences.add(texts.get("cause." + code(missed.cause()), missed.rank()));
    if (missed.next()) sentences.add(texts.get("missed.next"));
    return sentences.toString();
  }

  private String name(String region) {
    return report
        .request()
        .programme()
        .partnerRegion(region)
        .map(known -> known.name().in(texts.language()))
        .orElse(region);
  }

  private static String code(Reason.Cause cause) {
    return switch (cause) {
      case FIRST_CHOICES -> "firstChoices";
      case NOT_BETTER -> "notBetter";
      default -> cause.name().toLowerCase(Locale.ROOT);
    };
  }
}
