package studyvisit.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What an organiser did.
///
/// @param interest the id of the person whom it is about; empty for what is about the whole visit
/// @param details ids, codes and counts, never names: they outlive the person
/// @param note a text about the person; it is kept with the person only
public record Deed(Kind kind, Optional<String> interest, Map<String, String> details, String note) {
  /// The one detail that is another person's id.
  public static final String OF = "of";

  public Deed {
    details = Map.copyOf(details);
    if (!note.isEmpty() && interest.isEmpty()) {
      throw new IllegalArgumentException("a note about nobody");
    }
  }

  /// Codes are stored, and name the texts `deed.<code>`.
  public enum Kind {
    ENTERED("entered"),
    IMPORTED("imported"),
    NOTED("noted"),
    ADDRESS_CORRECTED("addressCorrected"),
    DUPLICATE_MARKED("duplicateMarked"),
    RELEASED("released"),
    STATE_CHANGED("stateChanged"),
    ATTENDED("attended"),
    ATTENDANCE_TAKEN_BACK("attendanceTakenBack"),
    AWAY("away"),
    MEETING_HOURS_SET("meetingHoursSet"),
    ERASED("erased"),
    EXPORTED("exported"),
    ISSUED("issued"),
    CARE_READ("careRead"),
    CAMPAIGN_PAUSED("campaignPaused"),
    CAMPAIGN_RESUMED("campaignResumed"),
    PINNED("pinned"),
    UNPINNED("unpinned"),
    EXCLUDED("excluded"),
    SPLIT_MADE("splitMade"),
    PUBLISHED("published");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    /// The one of a code.
    ///
    /// @throws IllegalArgumentException for an unknown code
    public static Kind of(String code) {
      return Stream.of(values())
          .filter(kind -> kind.code.equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no kind of deed " + code));
    }
  }

  /// What is about the whole visit.
  public static Deed ofVisit(Kind kind, Map<String, String> details) {
    return new Deed(kind, Optional.empty(), details, "");
  }

  static Deed of(Kind kind, String interest, Map<String, String> details) {
    return new Deed(kind, Optional.of(interest), details, "");
  }

  static Deed noted(String interest, String note) {
    return new Deed(Kind.NOTED, Optional.of(interest), Map.of(), note);
  }

  /// The same without the note.
  public Deed bare() {
    return new Deed(kind, interest, details, "");
  }

  /// The id of another person whom it names: who stays, of a duplicate.
  public Optional<String> other() {
    return Optional.ofNullable(details.get(OF));
  }

  /// What is left of it once the other person was erased.
  public Deed withoutOther() {
    Map<String, String> others = new HashMap<>(details);
    others.remove(OF);
    return new Deed(kind, interest, others, note);
  }

  /// What is left of it once the person was erased.
  public Deed anonymous() {
    return new Deed(kind, Optional.empty(), withoutOther().details(), "");
  }

  @Override
  public String toString() {
    return "Deed[" + kind.code() + "]";
  }
}
