package studyvisit.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studyvisit.interest.Interest;
import studyvisit.interest.State;

/// Where organisers may put a person, from where.
enum Selection {
  SELECTED("selected"),
  RESERVE("reserve"),
  NOT_SELECTED("notSelected"),
  /// Back among those who are not decided about.
  UNDECIDED("undecided"),
  /// What the person told the organisers by mail or by telephone.
  ACCEPTED("accepted"),
  DECLINED("declined"),
  WITHDRAWN("withdrawn");

  private static final Map<String, Selection> BY_CODE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(s -> s.code, s -> s));

  private final String code;

  Selection(String code) {
    this.code = code;
  }

  static Optional<Selection> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /// The state of a person who is put here.
  State state(Interest interest) {
    return this == UNDECIDED ? interest.undecided() : State.of(code);
  }

  /// Why a person may not be put here, as the key of a text `refused.<code>`; empty if they may.
  Optional<String> refusal(State from) {
    return switch (from) {
      case HELD -> Optional.of("held");
      case WITHDRAWN -> this == UNDECIDED ? Optional.empty() : Optional.of("withdrawn");
      case ACCEPTED ->
          this == ACCEPTED || this == DECLINED || this == WITHDRAWN
              ? Optional.empty()
              : Optional.of("accepted");
      case SELECTED -> Optional.empty();
      case RECEIVED, CONFIRMED, RESERVE, NOT_SELECTED, DECLINED ->
          this == ACCEPTED || (this == DECLINED && from != State.DECLINED)
              ? Optional.of("noPlace")
              : Optional.empty();
    };
  }
}
