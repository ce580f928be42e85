package studyvisit.letter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import studyvisit.interest.InterestKey;
import studyvisit.interest.PrivateLink;

/// The ledger of letters.
public interface Letters {
  /// Makes a letter due unless it is in the ledger already; false means that nothing was changed.
  boolean addIfAbsent(LetterId id, Instant now);

  Optional<Letter> find(LetterId id);

  /// Every letter of one interest.
  List<Letter> of(InterestKey interest);

  /// Moves a letter to another status, if it is still as given; false means that nothing was
  /// changed.
  boolean move(Letter letter, Letter.Status to);

  /// Claims a due letter and opens the link that it will carry, both or neither, if it is still as
  /// given.
  ///
  /// @param linkEnds when the link no longer works
  /// @return the claimed letter, or empty and nothing changed
  Optional<Letter> claim(Letter due, Instant leaseEnds, PrivateLink link, Instant linkEnds);

  /// Shows every letter whose instant to wake has come: due for long, deferred until then, or with
  /// an ended lease. It may show one that has just changed.
  void forEachToWake(Instant now, Consumer<LetterId> consumer);

  /// Whose letters of a visit have not been sent, by why: for each letter the id of its interest;
  /// a why without any is left out. A moment old.
  Map<Open, List<String>> open(String visit);

  /// Whether organisers paused a kind of reminder: none is made or sent until it goes on.
  boolean isPaused(String visit, LetterKind campaign);

  /// Why a letter has not been sent for certain.
  enum Open {
    /// Due, deferred or being sent.
    UNSENT("unsent"),
    FAILED("failed"),
    UNKNOWN("unknown");

    private final String code;

    Open(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    /// Why a letter of this status has not been sent; empty if it was, or need not be.
    public static Optional<Open> of(Letter.Status status) {
      return switch (status) {
        case Letter.Status.Due _, Letter.Status.Claimed _, Letter.Status.Deferred _ ->
            Optional.of(UNSENT);
        case Letter.Status.Failed _ -> Optional.of(FAILED);
        case Letter.Status.Unknown _ -> Optional.of(UNKNOWN);
        case Letter.Status.Sent _, Letter.Status.Delivered _, Letter.Status.Suppressed _ ->
            Optional.empty();
      };
    }
  }
}
