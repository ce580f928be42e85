package studyvisit.meeting;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The best meetings, each with its slot, and the proof that there are none better.
///
/// @param meetings by slot, then person
/// @param objective people with at least 1, 2, … meetings, then the sum of the scores: the most
///     that can be, compared from the left
/// @param prices presenter → what one more slot with them would be worth, in the same levels
public record MeetingPlan(
    List<Meeting> meetings, List<Long> objective, SequencedMap<String, List<Long>> prices) {
  public MeetingPlan {
    meetings = List.copyOf(meetings);
    objective = List.copyOf(objective);
    prices = Collections.unmodifiableSequencedMap(new TreeMap<>(prices));
  }
}
