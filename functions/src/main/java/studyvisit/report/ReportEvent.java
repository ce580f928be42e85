package studyvisit.report;

import static studyvisit.report.EventFields.list;
import static studyvisit.report.EventFields.needed;
import static studyvisit.report.EventFields.object;
import static studyvisit.report.EventFields.onlyKnown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;
import studyvisit.report.EventFields.Wrong;
import studyvisit.report.ReportRequest.Format;
import studyvisit.report.ReportRequest.Scenario;
import studyvisit.split.Rule;

/// Reads what an organiser invokes the report with; nothing in it is guessed.
final class ReportEvent {
  private static final Set<String> FIELDS =
      Set.of(
          "visit",
          "format",
          "language",
          "rules",
          "scenarios",
          "published",
          "prices",
          "page",
          "people");
  private static final int MOST_SCENARIOS = 10;

  private final Programmes programmes;

  ReportEvent(Programmes programmes) {
    this.programmes = programmes;
  }

  /// A request, or the field that is wrong and why.
  sealed interface Read {
    record Valid(ReportRequest request) implements Read {}

    /// @param rows of a list of people, the first wrong field of each
    record Invalid(String field, String reason, List<Wrong> rows) implements Read {
      public Invalid {
        rows = List.copyOf(rows);
      }
    }
  }

  Read read(Map<String, @Nullable Object> event) {
    try {
      onlyKnown("", event, FIELDS);
      Programme programme = programme(event.get("visit"));
      Map<String, String> published = published(programme, event.get("published"));
      SplitRules rules = RulesEvent.read(programme, "rules", event.get("rules"));
      requirePublished("rules", rules, published);
      Language language = language(event.get("language"));
      List<Scenario> scenarios = new ArrayList<>();
      Set<String> names = new HashSet<>();
      for (Object scenario : list("scenarios", event.get("scenarios"))) {
        String field = "scenarios[" + scenarios.size() + "]";
        if (scenarios.size() == MOST_SCENARIOS) {
          throw new Wrong(field, "is one more than " + MOST_SCENARIOS);
        }
        Scenario read = scenario(programme, field, object(field, scenario), rules, language);
        requirePublished(field + ".rules", read.rules(), published);
        if (!names.add(read.name())) throw new Wrong(field + ".name", "is in the list already");
        scenarios.add(read);
      }
      Format format = format(event.get("format"));
      boolean prices = EventFields.yes("prices", event.get("prices"), format == Format.JSON);
      Optional<PeopleEvent.Read> people = people(programme, event.get("people"));
      if (people.isPresent() && !people.get().wrong().isEmpty()) {
        Wrong first = people.get().wrong().getFirst();
        return new Read.Invalid(first.field(), first.reason(), people.get().wrong());
      }
      return new Read.Valid(
          new ReportRequest(
              programme,
              format,
              language,
              rules,
              scenarios,
              published,
              prices,
              Page.read(event.get("page")),
              people.map(PeopleEvent.Read::people)));
    } catch (Wrong e) {
      return new Read.Invalid(e.field(), e.reason(), List.of());
    }
  }

  private static Optional<PeopleEvent.Read> people(Programme programme, @Nullable Object value)
      throws Wrong {
    return value == null ? Optional.empty() : Optional.of(PeopleEvent.read(programme, value));
  }

  private Programme programme(@Nullable Object visit) throws Wrong {
    Optional<Programme> programme =
        visit instanceof String id ? programmes.find(id) : Optional.empty();
    if (programme.isPresent()) return programme.get();
    throw new Wrong("visit", visit == null ? "is missing" : "is not the id of a visit");
  }

  private static Format format(@Nullable Object format) throws Wrong {
    if (format == null || format.equals("json")) return Format.JSON;
    if (format.equals("csv")) return Format.CSV;
    throw new Wrong("format", "must be \"json\" or \"csv\"");
  }

  private static Language language(@Nullable Object code) throws Wrong {
    if (code == null) return Language.EN;
    Optional<Language> language =
        code instanceof String text ? Language.of(text) : Optional.empty();
    if (language.isPresent()) return language.get();
    throw new Wrong("language", "must be \"en\", \"es\", \"pt\" or \"fr\"");
  }

  /// By name and rules, or a preset: the report's own rules with areas free, together or mixed.
  private static Scenario scenario(
      Programme programme,
      String field,
      Map<String, @Nullable Object> scenario,
      SplitRules rules,
      Language language)
      throws Wrong {
    onlyKnown(field + ".", scenario, Set.of("name", "rules", "preset"));
    if (scenario.get("preset") == null) {
      return new Scenario(
          needed(field + ".name", scenario.get("name")),
          RulesEvent.read(programme, field + ".rules", scenario.get("rules")));
    }
    if (scenario.get("rules") != null) throw new Wrong(field + ".rules", "has a preset beside it");
    String preset = needed(field + ".preset", scenario.get("preset"));
    Optional<Rule> areas =
        switch (preset) {
          case "byPreference" -> Optional.empty();
          case "areasTogether" -> Optional.of(new Rule.AreasTogether());
          case "mixed" -> Optional.of(new Rule.AreasMixed(mixed(programme)));
          default ->
              throw new Wrong(
                  field + ".preset", "must be \"byPreference\", \"areasTogether\" or \"mixed\"");
        };
    Optional<String> name = EventFields.text(field + ".name", scenario.get("name"));
    String usual = Texts.ofReports(language).get("preset." + preset);
    return new Scenario(name.orElse(usual), rules.with(areas));
  }

  /// An area's seats shared out evenly over the partner regions, rounded up.
  private static int mixed(Programme programme) {
    int regions = Math.max(1, programme.partnerRegions().size());
    return (programme.visit().seatsPerArea() + regions - 1) / regions;
  }

  private static Map<String, String> published(Programme programme, @Nullable Object value)
      throws Wrong {
    Map<String, String> published = new HashMap<>();
    for (var entry : object("published", value).entrySet()) {
      if (entry.getValue() == null) continue;
      String field = "published." + entry.getKey();
      if (!(entry.getValue() instanceof String region)
          || programme.partnerRegion(region).isEmpty()) {
        throw new Wrong(field, "is not a partner region of this visit");
      }
      published.put(entry.getKey(), region);
    }
    return published;
  }

  private static void requirePublished(String path, SplitRules rules, Map<String, String> published)
      throws Wrong {
    if (rules.moves().isPresent() && published.isEmpty()) {
      throw new Wrong(path + ".moves", "needs the published split in \"published\"");
    }
  }
}
