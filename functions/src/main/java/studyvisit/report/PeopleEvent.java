package studyvisit.report;

import static studyvisit.report.EventFields.list;
import static studyvisit.report.EventFields.needed;
import static studyvisit.report.EventFields.object;
import static studyvisit.report.EventFields.onlyKnown;
import static studyvisit.report.EventFields.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.State;
import studyvisit.programme.BorderArea;
import studyvisit.programme.Programme;
import studyvisit.report.EventFields.Wrong;

/// Reads `people`: a list in the place of the stored interests, for a split of a spreadsheet that
/// changes nothing. Every row that is wrong is told, not only the first.
final class PeopleEvent {
  /// So many wrong rows are told.
  static final int MOST_TOLD = 100;

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "givenName",
          "familyName",
          "organisation",
          "helix",
          "borderArea",
          "country",
          "topics",
          "valueChains",
          "preferences",
          "state");

  private final Programme programme;
  private final Set<String> ids = new HashSet<>();

  private PeopleEvent(Programme programme) {
    this.programme = programme;
  }

  /// @param people in the order of the list
  /// @param wrong of each row that is wrong, its first wrong field
  record Read(List<Applicant> people, List<Wrong> wrong) {
    Read {
      people = List.copyOf(people);
      wrong = List.copyOf(wrong);
    }
  }

  static Read read(Programme programme, Object value) throws Wrong {
    PeopleEvent event = new PeopleEvent(programme);
    List<Applicant> people = new ArrayList<>();
    List<Wrong> wrong = new ArrayList<>();
    int row = 0;
    for (Object item : list("people", value)) {
      try {
        people.add(event.person("people[" + row++ + "]", item));
      } catch (Wrong e) {
        wrong.add(e);
      }
      if (wrong.size() == MOST_TOLD) break;
    }
    return new Read(people, wrong);
  }

  private Applicant person(String row, @Nullable Object item) throws Wrong {
    if (item == null) throw new Wrong(row, "must be an object");
    Map<String, @Nullable Object> own = object(row, item);
    onlyKnown(row + ".", own, FIELDS);
    String id = needed(row + ".id", own.get("id"));
    if (!ids.add(id)) throw new Wrong(row + ".id", "is in the list already");
    String given = optional(row + ".givenName", own.get("givenName"));
    String family = optional(row + ".familyName", own.get("familyName"));
    return new Applicant(
        id,
        given.isEmpty() && family.isEmpty()
            ? new Applicant.Name("", id)
            : new Applicant.Name(given, family),
        optional(row + ".organisation", own.get("organisation")),
        origin(row, own),
        new Applicant.Wishes(
            ids(row + ".topics", own.get("topics"), this::isTopic, "is not a topic of this visit"),
            ids(
                row + ".valueChains",
                own.get("valueChains"),
                this::isChain,
                "is not a value chain"),
            ids(
                row + ".preferences",
                own.get("preferences"),
                region -> programme.partnerRegion(region).isPresent(),
                "is not a partner region of this visit")),
        standing(row + ".state", own.get("state")));
  }

  private static String optional(String field, @Nullable Object value) throws Wrong {
    return value instanceof String empty && empty.isBlank() ? "" : text(field, value).orElse("");
  }

  private Applicant.Origin origin(String row, Map<String, @Nullable Object> own) throws Wrong {
    Optional<BorderArea> area =
        programme.borderArea(needed(row + ".borderArea", own.get("borderArea")));
    if (area.isEmpty()) {
      throw new Wrong(row + ".borderArea", "is not a border area of this visit");
    }
    String country = optional(row + ".country", own.get("country"));
    if (!country.isEmpty() && !area.get().countries().contains(country)) {
      throw new Wrong(row + ".country", "is not a country of this border area");
    }
    String helix = needed(row + ".helix", own.get("helix"));
    if (programme.vocabulary().helixCategory(helix).isEmpty()) {
      throw new Wrong(row + ".helix", "is not a helix category");
    }
    return new Applicant.Origin(area.get().id(), country, helix);
  }

  /// Of whom nothing is said, the address counts as confirmed.
  private static Applicant.Standing standing(String field, @Nullable Object value) throws Wrong {
    String code = optional(field, value);
    if (code.isEmpty()) return new Applicant.Standing(State.CONFIRMED, true);
    for (State state : State.values()) {
      if (state.code().equals(code) && state.takesPart()) {
        return new Applicant.Standing(state, state != State.RECEIVED);
      }
    }
    throw new Wrong(
        field,
        "must be \"received\", \"confirmed\", \"selected\", \"accepted\" or \"reserve\": nobody"
            + " else takes part");
  }

  private static List<String> ids(
      String field, @Nullable Object value, Predicate<String> known, String otherwise)
      throws Wrong {
    List<String> ids = new ArrayList<>();
    for (Object item : list(field, value)) {
      String path = field + "[" + ids.size() + "]";
      if (!(item instanceof String id) || !known.test(id)) throw new Wrong(path, otherwise);
      if (ids.contains(id)) throw new Wrong(path, "is in the list already");
      ids.add(id);
    }
    return ids;
  }

  private boolean isTopic(String id) {
    return programme.topics().stream().anyMatch(topic -> topic.id().equals(id));
  }

  private boolean isChain(String id) {
    return programme.vocabulary().valueChains().containsKey(id);
  }
}
