package studyvisit.interest;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where an interest stands. Codes are stored and reported.
public enum State {
  RECEIVED("received"),
  CONFIRMED("confirmed"),
  SELECTED("selected"),
  RESERVE("reserve"),
  NOT_SELECTED("notSelected"),
  ACCEPTED("accepted"),
  DECLINED("declined"),
  WITHDRAWN("withdrawn"),
  /// Looks like a bot: stored, shown to organisers, no letter.
  HELD("held");

  private static final Map<String, State> BY_CODE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(State::code, state -> state));

  private final String code;

  State(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// The one of a code.
  ///
  /// @throws IllegalArgumentException for an unknown code
  public static State of(String code) {
    State state = BY_CODE.get(code);
    if (state == null) throw new IllegalArgumentException("no state " + code);
    return state;
  }

  /// Whether a place is theirs, as long as they do not decline it.
  public boolean hasPlace() {
    return this == SELECTED || this == ACCEPTED;
  }

  /// Whether the person still wants to come and may: who counts in a split.
  public boolean takesPart() {
    return switch (this) {
      case RECEIVED, CONFIRMED, SELECTED, RESERVE, ACCEPTED -> true;
      case NOT_SELECTED, DECLINED, WITHDRAWN, HELD -> false;
    };
  }
}
