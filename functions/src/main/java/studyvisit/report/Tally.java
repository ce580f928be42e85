package studyvisit.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.interest.AddressTrouble;
import studyvisit.interest.State;

/// Counts what was read, one by one: everybody by state, and by what they answered those whom the
/// split is about.
final class Tally {
  private final SplitRules.Who who;
  private final Map<State, Integer> states = new EnumMap<>(State.class);
  private final Map<AddressTrouble, Integer> troubles = new EnumMap<>(AddressTrouble.class);
  private final Map<Kind, Map<String, Integer>> answers = new EnumMap<>(Kind.class);
  private int all;
  private int inSplit;
  private long erased;
  private long lapsed;

  Tally(SplitRules.Who who) {
    this.who = who;
    for (Kind kind : Kind.values()) answers.put(kind, new HashMap<>());
  }

  /// What people are counted by.
  enum Kind {
    BORDER_AREA,
    COUNTRY,
    HELIX,
    VALUE_CHAIN,
    TOPIC
  }

  void add(Applicant applicant, Optional<AddressTrouble> trouble) {
    all++;
    Applicant.Standing standing = applicant.standing();
    states.merge(standing.state(), 1, Integer::sum);
    trouble.ifPresent(own -> troubles.merge(own, 1, Integer::sum));
    if (!who.has(standing)) return;
    inSplit++;
    count(Kind.BORDER_AREA, List.of(applicant.origin().borderArea()));
    count(Kind.COUNTRY, List.of(applicant.origin().country()));
    count(Kind.HELIX, List.of(applicant.origin().helix()));
    count(Kind.VALUE_CHAIN, applicant.wishes().valueChains());
    count(Kind.TOPIC, applicant.wishes().topics());
  }

  /// How many were removed, at their wish or because their time was over.
  void removed(long byWish, long byTime) {
    erased = byWish;
    lapsed = byTime;
  }

  private void count(Kind kind, List<String> ids) {
    Map<String, Integer> counts = of(kind);
    for (String id : ids) counts.merge(id, 1, Integer::sum);
  }

  private Map<String, Integer> of(Kind kind) {
    return answers.computeIfAbsent(kind, _ -> new HashMap<>());
  }

  int count(Kind kind, String id) {
    return of(kind).getOrDefault(id, 0);
  }

  /// Everybody by state, those whose address is in trouble, those removed, and how many the split
  /// is about.
  Map<String, Object> basedOn() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("interests", all);
    counts.put("inSplit", inSplit);
    for (State state : State.values()) counts.put(state.code(), states.getOrDefault(state, 0));
    for (AddressTrouble trouble : AddressTrouble.values()) {
      counts.put(trouble.code(), troubles.getOrDefault(trouble, 0));
    }
    counts.put("erased", erased);
    counts.put("lapsed", lapsed);
    return counts;
  }
}
