package studyvisit.letter;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a letter is written. Codes are stored, and name the letter's texts.
public enum LetterKind {
  CONFIRMATION("confirmation", Delivery.AT_LEAST_ONCE),
  FRESH_LINK("freshLink", Delivery.AT_LEAST_ONCE),
  CONFIRM_REMINDER("confirmReminder", Delivery.AT_MOST_ONCE),
  RANKING_REMINDER("rankingReminder", Delivery.AT_MOST_ONCE),
  /// A place, and in which partner region.
  SELECTED("selected", Delivery.AT_LEAST_ONCE),
  RESERVE("reserve", Delivery.AT_LEAST_ONCE),
  NOT_SELECTED("notSelected", Delivery.AT_LEAST_ONCE),
  /// Another partner region than the one published before.
  NEW_REGION("newRegion", Delivery.AT_LEAST_ONCE);

  /// What a crash between SES's answer and our record of it may cost: a second letter, or the
  /// first.
  public enum Delivery {
    AT_LEAST_ONCE,
    AT_MOST_ONCE
  }

  private static final Map<String, LetterKind> BY_CODE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(LetterKind::code, kind -> kind));

  private final String code;
  private final Delivery delivery;

  LetterKind(String code, Delivery delivery) {
    this.code = code;
    this.delivery = delivery;
  }

  public String code() {
    return code;
  }

  public Delivery delivery() {
    return delivery;
  }

  /// Whether it is a reminder, which people may stop.
  public boolean reminder() {
    return this == CONFIRM_REMINDER || this == RANKING_REMINDER;
  }

  /// Whether it tells what was published; its occasion then is the publication.
  public boolean published() {
    return switch (this) {
      case SELECTED, RESERVE, NOT_SELECTED, NEW_REGION -> true;
      case CONFIRMATION, FRESH_LINK, CONFIRM_REMINDER, RANKING_REMINDER -> false;
    };
  }

  /// The one of a code.
  ///
  /// @throws IllegalArgumentException for an unknown code
  public static LetterKind of(String code) {
    LetterKind kind = BY_CODE.get(code);
    if (kind == null) throw new IllegalArgumentException("no letter kind " + code);
    return kind;
  }
}
