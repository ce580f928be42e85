package studyvisit.meeting;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/// Meetings, each with its slot, and the proof that there are none better.
///
/// @param meetings by slot, then person
/// @param objective people with at least 1, 2, … meetings, then the sum of the scores, compared
///     from the left: the most that can be, if there is a proof
/// @param proof the cases that together leave nothing out; empty if the search was ended before it
///     had looked at all of them
public record MeetingPlan(List<Meeting> meetings, List<Long> objective, List<Case> proof) {
  public MeetingPlan {
    meetings = List.copyOf(meetings);
    objective = List.copyOf(objective);
    proof = List.copyOf(proof);
  }

  public boolean isProven() {
    return !proof.isEmpty();
  }

  /// All plans in which some wishes become no meeting: none of them is better than ours, or each of
  /// them lacks one more wish.
  ///
  /// @param without these wishes become no meeting
  /// @param clash wishes that cannot all have a slot: in each plan at least one of them becomes no
  ///     meeting, and for each there is a case without it, too; empty if prices prove this case
  /// @param prices presenter → what one more slot with them would be worth, in the same levels
  public record Case(Set<Pair> without, List<Pair> clash, SequencedMap<String, List<Long>> prices) {
    public Case {
      without = Set.copyOf(without);
      clash = List.copyOf(clash);
      prices = Collections.unmodifiableSequencedMap(new TreeMap<>(prices));
    }
  }

  /// Names a wish.
  public record Pair(String person, String presenter) {
    static Pair of(Wish wish) {
      return new Pair(wish.person(), wish.presenter());
    }
  }
}
