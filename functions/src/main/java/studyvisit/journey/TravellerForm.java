package studyvisit.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.Fields;
import studyvisit.programme.Visit;

/// Reads what a person tells for the journey, naming every problem at once.
final class TravellerForm {
  private static final int LINE = 200;
  private static final int STORY = 500;

  /// How long before the visit somebody may arrive.
  private static final int DAYS_BEFORE = 30;

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private TravellerForm() {}

  /// The traveller, or every problem.
  sealed interface Reading {
    record Valid(Traveller traveller) implements Reading {}

    record Invalid(List<FieldProblem> problems) implements Reading {}
  }

  static Reading read(Map<String, @Nullable Object> object, Visit visit, Instant now) {
    Fields fields = new Fields(object);
    String _ = fields.text("language", LINE); // of the answer, not of the person
    Traveller traveller =
        new Traveller(
            fields.required("passportName", LINE),
            fields.requiredChoice("nationality", COUNTRIES::contains),
            fields.choice("visa", Traveller.VISAS::contains),
            fields.text("diet", LINE),
            fields.longText("accessNeeds", STORY),
            arrival(fields, visit),
            fields.text("arrivesBy", LINE),
            new Traveller.Consent(consent(fields, visit), now));
    fields.refuseOthers();
    return fields.problems().isEmpty()
        ? new Reading.Valid(traveller)
        : new Reading.Invalid(fields.problems());
  }

  private static Optional<LocalDate> arrival(Fields fields, Visit visit) {
    String typed = fields.text("arrivesOn", LINE);
    if (typed.isEmpty()) return Optional.empty();
    LocalDate first = visit.from().minusDays(DAYS_BEFORE);
    Optional<LocalDate> day =
        Traveller.day(typed).filter(d -> !d.isBefore(first) && !d.isAfter(visit.to()));
    if (day.isEmpty()) {
      fields.problem("arrivesOn", "noSuchDay", first.toString(), visit.to().toString());
    }
    return day;
  }

  private static String consent(Fields fields, Visit visit) {
    String version = fields.required("travelConsent", LINE);
    if (!version.isEmpty() && !version.equals(visit.noticeVersion())) {
      fields.problem("travelConsent", "outdatedNotice");
    }
    return version;
  }
}
