package studyvisit.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Placement;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.State;
import studyvisit.letter.LetterKind;

/// What a publication would tell whom, before anybody is told.
///
/// @param told everybody of whom it says something
/// @param undecided people of whom it says nothing, since nothing is decided about them
/// @param withoutPlace selected people who have no place in the split
/// @param notSelected people with a place in the split who are not selected
record Announcement(
    List<Told> told,
    List<Interest> undecided,
    List<Interest> withoutPlace,
    List<Interest> notSelected) {
  /// @param before what the publication in force says of them
  record Told(
      Interest interest,
      Placement placement,
      Optional<Placement> before,
      Optional<LetterKind> letter) {}

  /// @param id of the publication to be
  /// @param places of everybody who has one in the split, by the id of the interest
  /// @param before what the publication in force says, by person
  static Announcement of(
      String id,
      List<Interest> everyone,
      Map<String, Placement.Place> places,
      Map<InterestKey, Placement> before) {
    Announcement all =
        new Announcement(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Interest interest : everyone) {
      Optional<Placement.Place> place = Optional.ofNullable(places.get(interest.key().id()));
      Optional<State> state =
          switch (interest.state()) {
            case SELECTED, ACCEPTED -> Optional.of(State.SELECTED);
            case RESERVE, NOT_SELECTED -> Optional.of(interest.state());
            case RECEIVED, CONFIRMED, DECLINED, WITHDRAWN, HELD -> Optional.empty();
          };
      boolean selected = state.equals(Optional.of(State.SELECTED));
      if (selected && place.isEmpty()) {
        all.withoutPlace.add(interest);
        continue;
      }
      if (!selected && place.isPresent()) all.notSelected.add(interest);
      if (state.isPresent()) {
        Placement placement = new Placement(id, state.get(), selected ? place : Optional.empty());
        Optional<Placement> known = Optional.ofNullable(before.get(interest.key()));
        all.told.add(new Told(interest, placement, known, letter(placement, known)));
      } else if (interest.state().takesPart()) {
        all.undecided.add(interest);
      }
    }
    return all;
  }

  /// Nobody hears twice what they know.
  private static Optional<LetterKind> letter(Placement placement, Optional<Placement> before) {
    if (before.filter(placement::saysAsMuchAs).isPresent()) return Optional.empty();
    if (placement.state() == State.RESERVE) return Optional.of(LetterKind.RESERVE);
    if (placement.state() == State.NOT_SELECTED) return Optional.of(LetterKind.NOT_SELECTED);
    boolean moves = before.filter(known -> known.state() == State.SELECTED).isPresent();
    return Optional.of(moves ? LetterKind.NEW_REGION : LetterKind.SELECTED);
  }

  /// Whether it can be published: somebody is told, and split and selection say the same.
  boolean isWhole() {
    return !told.isEmpty() && withoutPlace.isEmpty() && notSelected.isEmpty();
  }

  List<Publication.Word> words() {
    return told.stream()
        .map(t -> new Publication.Word(t.interest().key(), t.placement(), t.letter()))
        .toList();
  }

  /// Changes whenever anybody would be told something else than what was looked at.
  String fingerprint() {
    List<String> lines = new ArrayList<>();
    for (Told each : told) {
      lines.add(
          String.join(
              " ",
              each.interest().key().id(),
              each.placement().state().code(),
              each.placement().place().map(Placement.Place::region).orElse("-"),
              each.placement().place().map(place -> String.valueOf(place.why())).orElse("-"),
              each.letter().map(LetterKind::code).orElse("-")));
    }
    lines.sort(null);
    return PrivateLink.sha256(String.join("\n", lines));
  }
}
