package studyvisit.interest;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// One person's expression of interest in one visit.
///
/// @param version counts the changes; a write succeeds only on the version that it was made from
/// @param confirmedAt when the person showed that the address is theirs
/// @param reminders false once the person asked for none
/// @param trouble why no letter goes to the address any more
/// @param attended the ids of the parts of the visit to which the person came, as organisers
/// recorded
public record Interest(
    InterestKey key,
    Answers answers,
    State state,
    long version,
    Instant receivedAt,
    Optional<Instant> confirmedAt,
    boolean reminders,
    Optional<AddressTrouble> trouble,
    SortedSet<String> attended) {
  public Interest {
    attended = Collections.unmodifiableSortedSet(new TreeSet<>(attended));
  }

  /// One whose address is in no trouble, before the visit.
  public Interest(
      InterestKey key,
      Answers answers,
      State state,
      long version,
      Instant receivedAt,
      Optional<Instant> confirmedAt,
      boolean reminders) {
    this(
        key,
        answers,
        state,
        version,
        receivedAt,
        confirmedAt,
        reminders,
        Optional.empty(),
        Collections.emptySortedSet());
  }

  public static Interest received(InterestKey key, Answers answers, Instant at) {
    return new Interest(key, answers, State.RECEIVED, 1, at, Optional.empty(), true);
  }

  /// One that looks like a bot's.
  static Interest held(InterestKey key, Answers answers, Instant at) {
    return new Interest(key, answers, State.HELD, 1, at, Optional.empty(), true);
  }

  /// A held one that a person has sent after all, with these answers.
  Interest received(Answers sent, Instant at) {
    return new Interest(key, sent, State.RECEIVED, version + 1, at, confirmedAt, reminders);
  }

  /// Whether nobody has changed it since it was stored.
  boolean untouched() {
    return version == 1;
  }

  Interest confirmed(Instant at) {
    State next = state == State.RECEIVED ? State.CONFIRMED : state;
    Optional<Instant> first = confirmedAt.or(() -> Optional.of(at));
    return next(answers, next, first, reminders, trouble, attended);
  }

  /// Where it stands while nothing is decided.
  public State undecided() {
    return confirmedAt.isPresent() ? State.CONFIRMED : State.RECEIVED;
  }

  public Interest in(State next) {
    return next(answers, next, confirmedAt, reminders, trouble, attended);
  }

  Interest answering(Answers changed) {
    return next(changed, state, confirmedAt, reminders, trouble, attended);
  }

  /// At another address, which is still to be confirmed; who had confirmed the former one is where
  /// they began.
  public Interest at(EmailAddress address) {
    State next = state == State.CONFIRMED ? State.RECEIVED : state;
    return next(answers.at(address), next, Optional.empty(), reminders, Optional.empty(), attended);
  }

  Interest withoutReminders() {
    return next(answers, state, confirmedAt, false, trouble, attended);
  }

  /// The interest with its address in trouble; the same interest if it is in such or worse already.
  public Interest troubled(AddressTrouble by) {
    if (trouble.filter(known -> known.compareTo(by) >= 0).isPresent()) return this;
    return next(answers, state, confirmedAt, reminders, Optional.of(by), attended);
  }

  /// With a record of whether the person came to a part of the visit; the same interest if it has
  /// it.
  public Interest attending(String part, boolean came) {
    if (attended.contains(part) == came) return this;
    SortedSet<String> changed = new TreeSet<>(attended);
    boolean _ = came ? changed.add(part) : changed.remove(part);
    return next(answers, state, confirmedAt, reminders, trouble, changed);
  }

  private Interest next(
      Answers answers,
      State state,
      Optional<Instant> confirmedAt,
      boolean reminders,
      Optional<AddressTrouble> trouble,
      SortedSet<String> attended) {
    return new Interest(
        key, answers, state, version + 1, receivedAt, confirmedAt, reminders, trouble, attended);
  }

  @Override
  public String toString() {
    return "Interest[" + key + ", " + state.code() + "]";
  }
}
