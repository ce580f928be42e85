package studyvisit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import studyvisit.interest.Answers;
import studyvisit.interest.Interest;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;

/// A person whose offers, wants or imports meet the value chains of a presenter.
///
/// @param presenter its number in its region, from 1
record Match(Interest interest, PartnerRegion region, int presenter, List<Ground> grounds) {
  Match {
    grounds = List.copyOf(grounds);
  }

  /// What a person wants to do with a value chain.
  enum Kind {
    OFFERS("export.offers"),
    SEEKS("export.seeks"),
    IMPORTS("export.imports");

    final String label;

    Kind(String label) {
      this.label = label;
    }

    List<String> chains(Answers.Business business) {
      return switch (this) {
        case OFFERS -> business.offers();
        case SEEKS -> business.seeks();
        case IMPORTS -> business.imports();
      };
    }
  }

  /// Why they match: the same value chain, or two that match in the vocabulary.
  record Ground(Kind kind, String own, String shown) {
    boolean isSame() {
      return own.equals(shown);
    }
  }

  /// Every match of these people, in the order of the people, then of regions and presenters.
  static List<Match> of(Programme programme, List<Interest> people) {
    List<Match> matches = new ArrayList<>();
    for (Interest interest : people) {
      for (PartnerRegion region : programme.partnerRegions()) {
        for (int number = 1; number <= region.presenters().size(); number++) {
          List<Ground> grounds =
              grounds(programme, interest, region.presenters().get(number - 1).valueChains());
          if (!grounds.isEmpty()) matches.add(new Match(interest, region, number, grounds));
        }
      }
    }
    return matches;
  }

  private static List<Ground> grounds(Programme programme, Interest interest, List<String> shown) {
    List<Ground> grounds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (String own : kind.chains(interest.answers().wishes().business())) {
        shown.stream()
            .filter(chain -> programme.vocabulary().meet(own, chain))
            .forEach(chain -> grounds.add(new Ground(kind, own, chain)));
      }
    }
    return grounds;
  }

  /// For each kind that matches 2 if by the same value chain, 1 if by a related one: 1 to 6.
  int score() {
    int score = 0;
    for (Kind kind : Kind.values()) {
      List<Ground> own = grounds.stream().filter(ground -> ground.kind() == kind).toList();
      if (!own.isEmpty()) score += own.stream().anyMatch(Ground::isSame) ? 2 : 1;
    }
    return score;
  }

  /// The value chains of the person that meet one of the presenter's.
  List<String> chains() {
    return grounds.stream().map(Ground::own).distinct().toList();
  }

  /// Names the presenter: the region's id, and its number there.
  String presenterId() {
    return region.id() + "." + presenter;
  }

  PartnerRegion.Presenter shownBy() {
    return region.presenters().get(presenter - 1);
  }

  /// Such as `Looks for: food – agri-food technology`.
  String why(UnaryOperator<String> label, UnaryOperator<String> chain) {
    return grounds.stream()
        .map(
            ground ->
                label.apply(ground.kind().label)
                    + ": "
                    + chain.apply(ground.own())
                    + (ground.isSame() ? "" : " – " + chain.apply(ground.shown())))
        .collect(Collectors.joining("; "));
  }

  @Override
  public String toString() {
    return "Match[hidden]";
  }
}
