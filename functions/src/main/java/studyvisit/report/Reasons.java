package studyvisit.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studyvisit.language.Sentence;
import studyvisit.language.Texts;
import studyvisit.split.Person;
import studyvisit.split.Reason;
import studyvisit.split.Split;

/// The split's reasons in words.
final class Reasons {
  private final Report report;
  private final Texts texts;
  private final String status;

  Reasons(Report report) {
    this.report = report;
    this.texts = Texts.ofReports(report.request().language());
    this.status = report.answered().status();
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
    return report
        .answered()
        .found()
        .map(found -> of(person, found))
        .orElseGet(() -> new Text(status, texts.get("reason." + status)));
  }

  private Text of(Person person, Split.Found found) {
    Reason reason = found.reasons().get(person.id());
    if (reason == null) throw new IllegalStateException("a person without a reason");
    return text(reason, person, found.places().getOrDefault(person.id(), ""));
  }

  /// The sentences that say why a person has this place, for any language.
  List<Sentence> sentences(Person person, Split.Found found) {
    Reason reason = found.reasons().get(person.id());
    if (reason == null) throw new IllegalStateException("a person without a reason");
    return sentences(reason, person, found.places().getOrDefault(person.id(), ""));
  }

  private List<Sentence> sentences(Reason reason, Person person, String region) {
    String named = Sentence.name(region);
    return switch (reason) {
      case Reason.FirstChoice _ -> List.of(sentence("reason.firstChoice", named));
      case Reason.NoRanking _ -> List.of(sentence("reason.noRanking", named));
      case Reason.LowerChoice(var rank, var missed) -> {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(sentence("reason." + lower(person, region), named, rank));
        missed.forEach(better -> sentences.addAll(missed(better, person, region)));
        yield sentences;
      }
      case Reason.Pinned(_, var note) ->
          List.of(
              sentence(
                  "reason.pinned",
                  named,
                  Sentence.text(note.by()),
                  Sentence.text(note.at()),
                  Sentence.text(note.why())));
      case Reason.Unplaced(var people, var places, var cause, var rank, var missed) -> {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(sentence("reason.unplaced", people, places));
        sentences.add(sentence("unplaced." + code(cause), rank));
        for (Reason.Missed ranked : missed) {
          if (ranked.next())
            sentences.add(sentence("unplaced.next", Sentence.name(ranked.region())));
        }
        yield sentences;
      }
    };
  }

  private Text text(Reason reason, Person person, String region) {
    String text =
        sentences(reason, person, region).stream()
            .map(sentence -> sentence.in(texts, this::name))
            .collect(Collectors.joining(" "));
    return switch (reason) {
      case Reason.FirstChoice _ -> new Text("firstChoice", text);
      case Reason.NoRanking _ -> new Text("noRanking", text);
      case Reason.LowerChoice(_, var missed) ->
          new Text(
              lower(person, region),
              text,
              Map.of("missed", missed.stream().map(this::object).toList()));
      case Reason.Pinned(_, var note) -> new Text("pinned", text, RuleTexts.object(note));
      case Reason.Unplaced(var people, var places, var cause, var rank, var missed) -> {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("people", people);
        parameters.put("places", places);
        if (rank > 0) parameters.put("number", rank);
        if (!missed.isEmpty()) parameters.put("missed", missed.stream().map(this::object).toList());
        yield new Text("unplaced." + code(cause), text, parameters);
      }
    };
  }

  private static String lower(Person person, String region) {
    return person.ranking().contains(region) ? "lowerChoice" : "notRanked";
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
  private List<Sentence> missed(Reason.Missed missed, Person person, String given) {
    String region = Sentence.name(missed.region());
    int rank = person.rank(missed.region());
    if (missed.cause().compareTo(Reason.Cause.RULES) < 0) {
      return List.of(
          sentence("missed." + code(missed.cause()), region, rank, Sentence.name(given)));
    }
    List<Sentence> sentences = new ArrayList<>();
    String place = missed.full() ? "full" : "room";
    sentences.add(sentence("missed." + place, region, rank, missed.max()));
    sentences.add(sentence("cause." + code(missed.cause()), missed.rank()));
    if (missed.next()) sentences.add(sentence("missed.next"));
    return sentences;
  }

  private static Sentence sentence(String key, Object... values) {
    return new Sentence(key, Stream.of(values).map(String::valueOf).toList());
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
