package studyvisit.desk;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import studyvisit.interest.EmailAddress;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.InvalidValue;
import studyvisit.interest.State;

/// What organisers do about one person, apart from the selection. Each act leaves an entry in the
/// history, and counts only on the version that the organiser saw.
final class ChangePerson {
  private static final int LONGEST_NOTE = 2000;

  private final Desk desk;

  ChangePerson(Desk desk) {
    this.desk = desk;
  }

  /// Notes something about a person; it changes nothing else, so any version will do.
  Outcome note(Organiser by, InterestKey key, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) return Outcome.Invalid.of("note", "missing");
    if (text.length() > LONGEST_NOTE)
      return Outcome.Invalid.of("note", "tooLong", Integer.toString(LONGEST_NOTE));
    Entry entry = desk.entry(key.visit(), by, Deed.noted(key.id(), text));
    if (!desk.history().add(entry)) return new Outcome.NoSuchPerson();
    return desk.interests()
        .find(key)
        .<Outcome>map(Outcome.Done::new)
        .orElseGet(Outcome.NoSuchPerson::new);
  }

  /// Gives a person another address, where they confirm anew.
  Outcome correctAddress(Asked asked, String typed) {
    return change(
        asked,
        interest -> {
          EmailAddress former = interest.answers().person().email();
          EmailAddress address;
          try {
            address = EmailAddress.typed(typed.strip());
          } catch (InvalidValue e) {
            return Outcome.Invalid.of("email", e.code());
          }
          if (address.equals(former)) return new Outcome.Refused("sameAddress");
          if (desk.interests().findByEmail(asked.key().visit(), address).isPresent())
            return new Outcome.Refused("addressTaken");
          Interest moved = interest.at(address);
          Entry entry = entry(asked, Deed.Kind.ADDRESS_CORRECTED, Map.of());
          return done(moved, desk.changes().readdress(moved, former, entry));
        });
  }

  /// Sets a second interest of the same person aside: it gets no letters and no place.
  ///
  /// @param of the id of the interest that stays
  Outcome markDuplicate(Asked asked, String of) {
    return change(
        asked,
        interest -> {
          Optional<Interest> other =
              desk.interests().find(new InterestKey(asked.key().visit(), of));
          if (of.equals(asked.key().id()) || other.isEmpty())
            return Outcome.Invalid.of("of", "unknown");
          if (other.get().state() == State.HELD) return new Outcome.Refused("otherHeld");
          if (interest.state() == State.HELD) return new Outcome.Refused("held");
          Interest held = interest.in(State.HELD);
          Map<String, String> details = Map.of(Deed.OF, of, "from", interest.state().code());
          return done(
              held,
              desk.changes().replace(held, entry(asked, Deed.Kind.DUPLICATE_MARKED, details)));
        });
  }

  /// Lets somebody who was held take part; who has not confirmed the address gets the letter for
  /// it.
  Outcome release(Asked asked) {
    return change(
        asked,
        interest -> {
          if (interest.state() != State.HELD) return new Outcome.Refused("notHeld");
          Interest free = interest.in(interest.undecided());
          Entry entry = entry(asked, Deed.Kind.RELEASED, Map.of());
          boolean written =
              free.confirmedAt().isPresent()
                  ? desk.changes().replace(free, entry)
                  : desk.changes().restart(free, entry);
          return done(free, written);
        });
  }

  /// Removes the person. The history says that somebody was erased, not who.
  Outcome erase(Asked asked) {
    return change(
        asked,
        interest -> {
          Deed deed = Deed.ofVisit(Deed.Kind.ERASED, Map.of());
          Entry entry = desk.entry(asked.key().visit(), asked.by(), deed);
          return desk.changes().erase(interest, entry)
              ? new Outcome.Erased()
              : new Outcome.ChangedMeanwhile();
        });
  }

  private Outcome change(Asked asked, Function<Interest, Outcome> change) {
    if (asked.version() < 0) return Outcome.Invalid.of("version", "missing");
    Optional<Interest> found = desk.interests().find(asked.key());
    if (found.isEmpty()) return new Outcome.NoSuchPerson();
    if (found.get().version() != asked.version()) return new Outcome.ChangedMeanwhile();
    return change.apply(found.get());
  }

  private Entry entry(Asked asked, Deed.Kind kind, Map<String, String> details) {
    return desk.entry(asked.key().visit(), asked.by(), Deed.of(kind, asked.key().id(), details));
  }

  private static Outcome done(Interest changed, boolean written) {
    return written ? new Outcome.Done(changed) : new Outcome.ChangedMeanwhile();
  }
}
