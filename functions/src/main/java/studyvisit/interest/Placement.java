package studyvisit.interest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.language.Sentence;

/// What the organisers published about a person.
///
/// @param publication the id of the publication that says so
/// @param state selected, reserve or not selected
/// @param place where a selected person goes
public record Placement(String publication, State state, Optional<Place> place) {
  public Placement {
    if ((state == State.SELECTED) != place.isPresent())
      throw new IllegalArgumentException(
          state + (place.isPresent() ? " with" : " without") + " a place");
  }

  /// @param region the id of a partner region
  /// @param rank that the person gave the region, 1 being the best
  /// @param why each a text of the bundle `reports`
  public record Place(String region, int rank, List<Sentence> why) {
    public Place {
      why = List.copyOf(why);
    }
  }

  /// As JSON, in codes and ids.
  public Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("state", state.code());
    place.ifPresent(
        where -> {
          object.put("region", where.region());
          object.put("rank", where.rank());
        });
    return object;
  }

  /// Whether the person was told so before.
  public boolean saysAsMuchAs(Placement before) {
    return state == before.state()
        && place.map(Place::region).equals(before.place().map(Place::region));
  }
}
