package studyvisit.interest;

import java.time.Instant;
import java.util.Optional;

/// One person's expression of interest in one visit.
///
/// @param version counts the changes; a write succeeds only on the version that it was made from
/// @param confirmedAt when the person showed that the address is theirs
/// @param reminders false once the person asked for none
/// @param trouble why no letter goes to the address any more
public record Interest(
    InterestKey key,
    Answers answers,
    State state,
    long version,
    Instant receivedAt,
    Optional<Instant> confirmedAt,
    boolean reminders,
    Optional<AddressTrouble> trouble) {

  /// One whose address is in no trouble.
  public Interest(
      InterestKey key,
      Answers answers,
      State state,
      long version,
      Instant receivedAt,
      Optional<Instant> confirmedAt,
      boolean reminders) {
    this(key, answers, state, version, receivedAt, confirmedAt, reminders, Optional.empty());
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
    return new Interest(
        key,
        answers,
        next,
        version + 1,
        receivedAt,
        confirmedAt.or(() -> Optional.of(at)),
        reminders,
        trouble);
  }

  public Interest in(State next) {
    return new Interest(
        key, answers, next, version + 1, receivedAt, confirmedAt, reminders, trouble);
  }

  Interest answering(Answers changed) {
    return new Interest(
        key, changed, state, version + 1, receivedAt, confirmedAt, reminders, trouble);
  }

  /// At another address, which is still to be confirmed; who had confirmed the former one is where
  /// they began.
  public Interest at(EmailAddress address) {
    State next = state == State.CONFIRMED ? State.RECEIVED : state;
    return new Interest(
        key, answers.at(address), next, version + 1, receivedAt, Optional.empty(), reminders);
  }

  Interest withoutReminders() {
    return new Interest(key, answers, state, version + 1, receivedAt, confirmedAt, false, trouble);
  }

  /// The interest with its address in trouble; the same interest if it is in such or worse already.
  public Interest troubled(AddressTrouble by) {
    if (trouble.filter(known -> known.compareTo(by) >= 0).isPresent()) return this;
    return new Interest(
        key, answers, state, version + 1, receivedAt, confirmedAt, reminders, Optional.of(by));
  }

  @Override
  public String toString() {
    return "Interest[" + key + ", " + state.code() + "]";
  }
}
