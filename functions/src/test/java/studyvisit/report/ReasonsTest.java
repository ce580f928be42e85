package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.interest.State;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.split.Certificate;
import studyvisit.split.Clash;
import studyvisit.split.Level;
import studyvisit.split.Objective;
import studyvisit.split.Person;
import studyvisit.split.Proof;
import studyvisit.split.Reason;
import studyvisit.split.Reason.Cause;
import studyvisit.split.Rule;
import studyvisit.split.Split;

class ReasonsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  private static final Rule.Note NOTE = new Rule.Note("Olga", "2018-05-14", "speaks Danish");

  /// Every kind of reason that the solver gives, for somebody who ranked Denmark, then Aragon.
  private static List<Reason> everyReason() {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason.FirstChoice());
    reasons.add(new Reason.NoRanking());
    reasons.add(new Reason.Pinned(1, NOTE));
    for (Cause cause : Cause.values()) {
      for (boolean full : new boolean[] {true, false}) {
        Reason.Missed missed = new Reason.Missed(SampleReport.DENMARK, 12, full, cause, 3, full);
        reasons.add(new Reason.LowerChoice(2, List.of(missed)));
      }
      Reason.Missed missed = new Reason.Missed(SampleReport.DENMARK, 12, true, cause, 3, true);
      if (cause != Cause.TOGETHER) {
        reasons.add(new Reason.Unplaced(40, 28, cause, 3, List.of(missed)));
      }
    }
    return reasons;
  }

  /// The text of a reason for somebody who is in a region.
  private static Reasons.Text text(Reason reason, String region, Language language)
      throws Exception {
    return reasons(reason, region, language).of(person(reason));
  }

  private static Person person(Reason reason) {
    List<String> ranking =
        reason instanceof Reason.NoRanking
            ? List.of()
            : List.of(SampleReport.DENMARK, SampleReport.ARAGON);
    return new Person("A1", ranking, Set.of());
  }

  private static Reasons reasons(Reason reason, String region, Language language) throws Exception {
    SequencedMap<String, String> places = new LinkedHashMap<>();
    if (!(reason instanceof Reason.Unplaced)) places.put("A1", region);
    SequencedMap<String, Reason> why = new LinkedHashMap<>();
    why.put("A1", reason);
    Certificate certificate =
        new Certificate(List.of(), List.of(), List.of(), new Proof.Priced(List.of()));
    Objective objective = new Objective(1, List.of(1, 0, 0), 0);
    Split split = new Split.Optimal(new Split.Found(places, objective, certificate, why));
    return new Reasons(report(split, language));
  }

  private static Report report(Split split, Language language) throws Exception {
    Report made =
        SampleReport.on(SampleReport.person("A1", State.CONFIRMED, Map.of()))
            .made("{\"visit\": \"june-2018\", \"language\": \"" + language.code() + "\"}");
    Answered answered =
        new Answered(made.answered().rules(), made.problem(), split, made.answered().notHere());
    return new Report(
        made.request(),
        made.asOf(),
        made.tally(),
        made.applicants(),
        answered,
        Optional.empty(),
        List.of());
  }

  private static Clash clash() {
    Objective reached = new Objective(28, List.of(20, 6, 2), 11);
    Rule rule = new Rule.CategoryMinimum(SampleReport.DENMARK, "academia", 3);
    return new Clash(
        List.of(rule, new Rule.RegionMinimum(SampleReport.ARAGON, 2)),
        4,
        List.of(new Clash.Relaxation(rule, 2, reached), new Clash.Relaxation(rule, -1, reached)),
        false);
  }

  /// Everything that a report can say in a language.
  private static List<String> everything(Language language) throws Exception {
    List<String> said = new ArrayList<>();
    for (Reason reason : everyReason()) {
      said.add(text(reason, SampleReport.ARAGON, language).text());
      said.add(text(reason, SampleReport.FRIULI, language).text());
    }
    Report report =
        report(new Split.Infeasible(List.of(clash()), new Proof.Priced(List.of())), language);
    said.add(new Reasons(report).of(person(new Reason.FirstChoice())).text());
    Reasons undecided = new Reasons(report(new Split.Undecided(), language));
    said.add(undecided.of(person(new Reason.FirstChoice())).text());
    said.addAll(texts(new ClashTexts(report.request()).clash(clash())));
    Rule minimum = new Rule.RegionMinimum(SampleReport.ARAGON, 9);
    Clash one = new Clash(List.of(minimum), 4, List.of(), true);
    said.addAll(texts(new ClashTexts(report.request()).clash(one)));
    said.addAll(texts(new ClashTexts(report.request()).ways(clash(), true)));
    said.addAll(texts(new ClashTexts(report.request()).ways(clash(), false)));
    Rule closed = new Rule.RegionMaximum(SampleReport.ARAGON, 0);
    Objective reached = new Objective(28, List.of(20, 6, 2), 11);
    Clash opened =
        new Clash(List.of(closed), 4, List.of(new Clash.Relaxation(closed, 1, reached)), true);
    for (boolean isOnly : new boolean[] {true, false}) {
      said.addAll(texts(new ClashTexts(report.request()).ways(opened, isOnly)));
    }
    RuleTexts rules = new RuleTexts(report.request());
    for (Rule rule : everyRule()) said.add(rules.text(rule));
    said.addAll(new ObjectiveTexts(report.request()).of(report.problem(), everyLevel()));
    said.addAll(costs(new ChangeTexts(report.request())));
    return said;
  }

  /// What rules and scenarios cost, whichever way and for however many people.
  private static List<String> costs(ChangeTexts texts) {
    List<String> said = new ArrayList<>();
    Change none = new Change(List.of(0, 0, 0), 0, List.of(0, 0, 0), 0, 0, 0);
    Level worse = new Level(Level.Kind.AT_RANK, 3);
    Rule rule = new Rule.AreasTogether();
    for (int people : new int[] {-4, -1, 1, 4}) {
      Change placed =
          new Change(
              List.of(2 * people, -people, 0),
              people,
              List.of(people, 0, people),
              people,
              people,
              Math.abs(people));
      Change ranked = new Change(List.of(0, 0, 0), people, List.of(0, 0, 0), 0, 0, 0);
      for (Change change : List.of(placed, ranked)) {
        said.add(text(texts.cost("Mixed", change)));
        said.add(text(texts.price(new Price(rule, change, Optional.of(worse), people > 0))));
      }
    }
    Optional<Level> lottery = Optional.of(new Level(Level.Kind.LOTTERY, 0));
    Change drawn = new Change(List.of(0, 0, 0), 0, List.of(0, 0, 0), 0, 0, 2);
    said.add(text(texts.price(new Price(rule, drawn, lottery, true))));
    said.add(text(texts.price(new Price(rule, none, Optional.empty(), true))));
    said.add(text(texts.cost("Mixed", none)));
    for (Prices.Whole whole : Prices.Whole.values()) {
      said.add(texts.whole(new Prices(List.of(), 7, whole)));
    }
    return said;
  }

  private static String text(Map<String, Object> object) {
    return String.valueOf(object.get("text"));
  }

  private static List<String> texts(List<Map<String, Object>> objects) {
    return objects.stream().map(object -> String.valueOf(object.get("text"))).toList();
  }

  private static List<Rule> everyRule() {
    return List.of(
        new Rule.RegionMinimum(SampleReport.DENMARK, 2),
        new Rule.RegionMaximum(SampleReport.DENMARK, 12),
        new Rule.CategoryMinimum(SampleReport.DENMARK, "academia", 1),
        new Rule.CategoryMaximum(SampleReport.DENMARK, "academia", 3),
        new Rule.AreasTogether(),
        new Rule.AreasMixed(4),
        new Rule.AreaSeats("mx-gt", 7),
        new Rule.Pin("A1", SampleReport.DENMARK, NOTE),
        new Rule.Exclusion("A1", SampleReport.ARAGON, NOTE));
  }

  private static Split.Found everyLevel() {
    List<Level> levels = new ArrayList<>();
    for (Level.Kind kind : Level.Kind.values()) {
      for (int number = 0; number < 3; number++) levels.add(new Level(kind, number));
    }
    List<Long> total = levels.stream().map(_ -> 5L).toList();
    return new Split.Found(
        new LinkedHashMap<>(),
        new Objective(0, List.of(), 0),
        new Certificate(levels, total, total, new Proof.Priced(List.of())),
        new LinkedHashMap<>());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everything_is_said_in_whole_sentences_with_nothing_left_open(Language language)
      throws Exception {
    assertThat(everything(language))
        .allMatch(sentence -> sentence.endsWith("."))
        .noneMatch(sentence -> sentence.contains("{") || sentence.contains("}"))
        .noneMatch(sentence -> sentence.contains("null") || sentence.contains("  "));
  }

  @Test
  void every_text_is_used() throws Exception {
    String said = String.join("\n", everything(Language.EN));
    Map<String, String> texts = new TreeMap<>(Texts.ofReports(Language.EN).all());
    texts.keySet().removeIf(key -> key.startsWith("preset.")); // names, in ReportEventTest
    assertThat(texts.keySet().stream().filter(key -> key.startsWith("own.")))
        .as("said to the person instead of a text that there is")
        .allMatch(key -> texts.containsKey(key.substring("own.".length())));
    texts.keySet().removeIf(key -> key.startsWith("own."));

    assertThat(texts.values())
        .allSatisfy(
            text -> {
              String shown =
                  Pattern.compile("\\{\\d}|[^{]+")
                      .matcher(text)
                      .results()
                      .map(MatchResult::group)
                      .map(part -> part.startsWith("{") ? ".+" : Pattern.quote(part))
                      .collect(Collectors.joining());
              assertThat(said).containsPattern(shown);
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_the_same_texts_with_the_same_placeholders(Language language) {
    assertThat(placeholders(language)).isEqualTo(placeholders(Language.EN));
  }

  private static Map<String, Set<String>> placeholders(Language language) {
    Map<String, Set<String>> placeholders = new TreeMap<>();
    Texts.ofReports(language)
        .all()
        .forEach(
            (key, text) ->
                placeholders.put(
                    key,
                    PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
    return placeholders;
  }

  @Test
  void a_lower_choice_says_which_better_ones_were_missed_and_why() throws Exception {
    Reason reason =
        new Reason.LowerChoice(
            2, List.of(new Reason.Missed(SampleReport.DENMARK, 12, true, Cause.RANKS, 3, true)));
    Map<String, Object> missed =
        Map.of(
            "region",
            SampleReport.DENMARK,
            "cause",
            "ranks",
            "number",
            3,
            "full",
            true,
            "next",
            true);

    assertThat(text(reason, SampleReport.ARAGON, Language.EN))
        .isEqualTo(
            new Reasons.Text(
                "lowerChoice",
                "Choice 2: Aragon – Aquitaine and Midi-Pyrénées (Spain – France). Choice 1,"
                    + " Central Denmark Region (Region Midtjylland), is full: all its places (12)"
                    + " are taken. With this person there, more people would get only rank 3."
                    + " This person is next in line: with one more place there, this person would"
                    + " have got it.",
                Map.of("missed", List.of(missed))));
  }

  @Test
  void a_region_that_was_not_ranked_has_a_code_of_its_own() throws Exception {
    Reason reason = new Reason.LowerChoice(3, List.of());

    assertThat(text(reason, SampleReport.FRIULI, Language.EN).code()).isEqualTo("notRanked");
  }

  @Test
  void who_has_no_place_reads_where_one_more_would_have_done() throws Exception {
    Reason.Missed next = new Reason.Missed(SampleReport.DENMARK, 12, true, Cause.RANKS, 3, true);
    Reason.Missed not = new Reason.Missed(SampleReport.ARAGON, 12, true, Cause.RANKS, 3, false);
    Reason reason = new Reason.Unplaced(40, 28, Cause.RANKS, 3, List.of(next, not));

    Reasons.Text text = text(reason, SampleReport.ARAGON, Language.EN);

    assertThat(text.text())
        .isEqualTo(
            "No place, among 40 people and 28 places. With this person placed instead of another,"
                + " more people would get only rank 3. This person is next in line for Central"
                + " Denmark Region (Region Midtjylland): with one more place there, this person"
                + " would have got it.");
    assertThat((List<?>) text.parameters().get("missed")).hasSize(2);
  }

  @Test
  void what_an_organiser_wrote_is_said_as_it_is() throws Exception {
    Rule.Note note = new Rule.Note("@olga", "2018-05-14", "see {0} and {3}");

    assertThat(text(new Reason.Pinned(1, note), SampleReport.ARAGON, Language.EN).text())
        .endsWith("decided by @olga on 2018-05-14: see {0} and {3}.");
  }

  @Test
  void no_place_has_a_code_that_says_why() throws Exception {
    Reason reason = new Reason.Unplaced(40, 28, Cause.LOTTERY, 0, List.of());

    assertThat(text(reason, SampleReport.ARAGON, Language.EN).code()).isEqualTo("unplaced.lottery");
  }
}
