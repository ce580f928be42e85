package studyvisit.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.language.Plain;

/// Whom to select next from one border area, within its seats; the rest are the reserve list, in
/// order. Whoever is next is the one of an organisation with nobody yet, then of the helix category
/// with the fewest, then of the country with the fewest, then who came first; people on the reserve
/// list before others. So when somebody drops out, the first of the list keeps the mix. The same
/// for the same people, in whatever order they come.
final class Proposal {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, Integer> organisations = new HashMap<>();
  private final Map<String, Integer> categories = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();

  private Proposal() {}

  /// Somebody proposed, with what decided.
  ///
  /// @param sameOrganisation how many of their organisation had a seat before them
  /// @param sameCategory how many of their helix category
  /// @param sameCountry how many of their country
  record Pick(
      Interest interest, boolean seat, int sameOrganisation, int sameCategory, int sameCountry) {}

  /// @param people of every border area: an organisation may be of several
  /// @param seats of that area
  static List<Pick> of(List<Interest> people, String area, int seats) {
    Proposal proposal = new Proposal();
    List<Interest> left = new ArrayList<>();
    int free = seats;
    for (Interest interest : people) {
      if (!interest.answers().origin().borderArea().equals(area)) {
        if (interest.state().hasPlace()) proposal.countOrganisation(interest);
        continue;
      }
      switch (interest.state()) {
        case SELECTED, ACCEPTED -> {
          proposal.count(interest);
          free--;
        }
        case CONFIRMED, RESERVE -> left.add(interest);
        case RECEIVED, NOT_SELECTED, DECLINED, WITHDRAWN, HELD -> {}
      }
    }
    List<Pick> picks = new ArrayList<>();
    while (!left.isEmpty()) {
      Interest next = proposal.next(left);
      left.remove(next);
      picks.add(proposal.pick(next, picks.size() < free));
      proposal.count(next);
    }
    return picks;
  }

  private Interest next(List<Interest> left) {
    Comparator<Interest> order =
        Comparator.comparing((Interest interest) -> interest.state() != State.RESERVE)
            .thenComparingInt(interest -> of(organisations, organisation(interest)))
            .thenComparingInt(interest -> of(categories, interest.answers().person().helix()))
            .thenComparingInt(interest -> of(countries, interest.answers().origin().country()))
            .thenComparing(Interest::receivedAt)
            .thenComparing(interest -> interest.key().id());
    Optional<Interest> first = left.stream().min(order);
    return first.orElseThrow();
  }

  private Pick pick(Interest interest, boolean seat) {
    return new Pick(
        interest,
        seat,
        of(organisations, organisation(interest)),
        of(categories, interest.answers().person().helix()),
        of(countries, interest.answers().origin().country()));
  }

  private void countOrganisation(Interest interest) {
    organisations.merge(organisation(interest), 1, Integer::sum);
  }

  private void count(Interest interest) {
    countOrganisation(interest);
    categories.merge(interest.answers().person().helix(), 1, Integer::sum);
    countries.merge(interest.answers().origin().country(), 1, Integer::sum);
  }

  private static int of(Map<String, Integer> counts, String key) {
    return counts.getOrDefault(key, 0);
  }

  /// However it is written.
  private static String organisation(Interest interest) {
    String name = Plain.of(interest.answers().person().organisation());
    return BLANKS.matcher(name).replaceAll(" ").strip();
  }
}
