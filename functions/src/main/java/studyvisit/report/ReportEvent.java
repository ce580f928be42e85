package studyvisit.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studyvisit.language.Language;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;
import studyvisit.report.ReportRequest.Format;
import studyvisit.report.ReportRequest.Limits;

/// Reads what an organiser invokes the report with; nothing in it is guessed.
final class ReportEvent {
  private static final int MOST_PLACES = 1_000_000;

  private final Programmes programmes;

  ReportEvent(Programmes programmes) {
    this.programmes = programmes;
  }

  /// A request, or the field that is wrong and why.
  sealed interface Read {
    record Valid(ReportRequest request) implements Read {}

    record Invalid(String field, String reason) implements Read {}
  }

  /// Stops the reading at the first wrong field.
  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Read.Invalid invalid;

    Wrong(String field, String reason) {
      super(field);
      this.invalid = new Read.Invalid(field, reason);
    }
  }

  Read read(Map<String, @Nullable Object> event) {
    try {
      onlyKnown("", event, Set.of("visit", "format", "language", "rules"));
      Programme programme = programme(event.get("visit"));
      Map<String, @Nullable Object> rules = object("rules", event.get("rules"));
      onlyKnown("rules.", rules, Set.of("onlyConfirmed", "regions"));
      return new Read.Valid(
          new ReportRequest(
              programme,
              format(event.get("format")),
              yes("rules.onlyConfirmed", rules.get("onlyConfirmed")),
              limits(programme, object("rules.regions", rules.get("regions"))),
              language(event.get("language"))));
    } catch (Wrong e) {
      return e.invalid;
    }
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

  private static Map<String, Limits> limits(
      Programme programme, Map<String, @Nullable Object> regions) throws Wrong {
    Map<String, Limits> limits = new HashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : regions.entrySet()) {
      String field = "rules.regions." + entry.getKey();
      PartnerRegion region =
          programme
              .partnerRegion(entry.getKey())
              .orElseThrow(() -> new Wrong(field, "is not a partner region of this visit"));
      Map<String, @Nullable Object> own = object(field, entry.getValue());
      onlyKnown(field + ".", own, Set.of("min", "max"));
      int min = places(field + ".min", own.get("min"), region.min());
      int max = places(field + ".max", own.get("max"), region.max());
      if (min > max) {
        String wrong = own.get("min") == null ? ".max" : ".min";
        throw new Wrong(field + wrong, "min is " + min + ", above max, which is " + max);
      }
      limits.put(region.id(), new Limits(min, max));
    }
    return limits;
  }

  private static int places(String field, @Nullable Object places, int otherwise) throws Wrong {
    if (places == null) return otherwise;
    if (places instanceof Integer number && number >= 0 && number <= MOST_PLACES) return number;
    throw new Wrong(field, "must be a whole number from 0 to " + MOST_PLACES);
  }

  private static boolean yes(String field, @Nullable Object yes) throws Wrong {
    if (yes == null) return false;
    if (yes instanceof Boolean answer) return answer;
    throw new Wrong(field, "must be true or false");
  }

  private static Map<String, @Nullable Object> object(String field, @Nullable Object value)
      throws Wrong {
    if (value == null) return Map.of();
    if (!(value instanceof Map<?, ?> map)) throw new Wrong(field, "must be an object");
    @SuppressWarnings("unchecked") // from JSON: names are strings
    var object = (Map<String, @Nullable Object>) map;
    return object;
  }

  private static void onlyKnown(
      String prefix, Map<String, @Nullable Object> object, Set<String> known) throws Wrong {
    for (String name : object.keySet()) {
      if (!known.contains(name)) throw new Wrong(prefix + name, "is not a known field");
    }
  }
}
