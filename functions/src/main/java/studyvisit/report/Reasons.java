package studyvisit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import studyvisit.language.Texts;
import studyvisit.split.Clash;
import studyvisit.split.Objective;
import studyvisit.split.Person;
import studyvisit.split.Reason;
import studyvisit.split.Split;

/// The split's reasons, objective and clashes in words.
final class Reasons {
  private final Report report;
  private final Texts texts;

  Reasons(Report report) {
    this.report = report;
    this.texts = Texts.ofReports(report.request().language());
  }

  /// A code for programs and a sentence for people.
  record Text(String code, String text) {}

  /// Why a person has this place or none.
  Text of(Person person) {
    return switch (report.split()) {
      case Split.Infeasible _ -> new Text("infeasible", texts.get("reason.infeasible"));
      case Split.Optimal optimal -> {
        Reason reason = optimal.reasons().get(person.id());
        if (reason == null) throw new IllegalStateException("a person without a reason");
        yield text(reason, person, optimal.places().getOrDefault(person.id(), ""));
      }
    };
  }

  /// Why no split keeps the rules, in numbers.
  Text clash(Clash clash) {
    return switch (clash) {
      case Clash.MinimumAboveMaximum(var region, var min, var max) ->
          new Text(
              "minimumAboveMaximum",
              texts.get("clash.minimumAboveMaximum", name(region), min, max));
      case Clash.MinimaAbovePeople(var minima, var people) ->
          new Text("minimaAbovePeople", texts.get("clash.minimaAbovePeople", minima, people));
    };
  }

  /// What the split achieves, in the order in which it counts.
  List<String> objective(Objective reached) {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get("objective.placed", reached.placed(), report.people().size()));
    sentences.add(texts.get("objective.ranks"));
    for (int i = 0; i < reached.ranks().size(); i++) {
      sentences.add(texts.get("objective.rank", i + 1, reached.ranks().get(i)));
    }
    sentences.add(texts.get("objective.fit", reached.fitting(), reached.placed()));
    sentences.add(texts.get("objective.lottery", report.problem().seed()));
    return sentences;
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
        yield new Text(code, sentences.toString());
      }
      case Reason.Unplaced(var people, var places, var cause, var rank) -> {
        String why = code(cause);
        String text = texts.get("reason.unplaced", people, places);
        yield new Text("unplaced." + why, text + " " + texts.get("unplaced." + why, rank));
      }
    };
  }

  /// Why not a region that the person ranked better.
  private String missed(Reason.Missed missed, Person person, String given) {
    String place =
        missed.cause() == Reason.Cause.CLOSED ? "closed" : missed.full() ? "full" : "room";
    String region = missed.region();
    String sentence = texts.get("missed." + place, name(region), person.rank(region), name(given));
    return missed.cause() == Reason.Cause.CLOSED
        ? sentence
        : sentence + " " + texts.get("cause." + code(missed.cause()), missed.rank());
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
    return cause.name().toLowerCase(Locale.ROOT);
  }
}
