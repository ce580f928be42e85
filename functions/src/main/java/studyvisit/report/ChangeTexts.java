package studyvisit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.language.Texts;
import studyvisit.split.Level;

/// What is otherwise in a split, in words and numbers.
final class ChangeTexts {
  private final Texts texts;

  ChangeTexts(ReportRequest request) {
    texts = Texts.ofReports(request.language());
  }

  /// What another set of rules costs against the report's own.
  Map<String, Object> cost(String name, Change change) {
    String clauses = clauses(change, Optional.empty());
    String key = clauses.isEmpty() ? "compared.same" : "compared.otherwise";
    return object(change, texts.get(key, name, clauses));
  }

  /// What a rule costs.
  Map<String, Object> price(Price price) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", price.worse().map(ObjectiveTexts::code).orElse("nothing"));
    price
        .worse()
        .filter(level -> level.number() > 0)
        .ifPresent(l -> object.put("number", l.number()));
    String clauses = clauses(price.change(), price.worse());
    boolean asGood = price.worse().isPresent() && price.worse().get().kind() == Level.Kind.LOTTERY;
    String key = clauses.isEmpty() ? "price.nothing" : asGood ? "price.lottery" : "price.costs";
    String text = texts.get(key, clauses);
    object.putAll(
        object(price.change(), price.proven() ? text : text + " " + texts.get("price.unproven")));
    object.put("proven", price.proven());
    return object;
  }

  /// How many rules have a price, and if not all, why.
  String whole(Prices prices) {
    String key =
        switch (prices.whole()) {
          case YES -> "prices.whole";
          case LATE -> "prices.late";
          case LARGE -> "prices.large";
          case UNPROVEN -> "prices.unproven";
        };
    return texts.get(key, prices.priced().size(), prices.rules(), Pricing.MOST_PEOPLE);
  }

  private static Map<String, Object> object(Change change, String text) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("placed", change.placedInAll());
    object.put("ranks", change.ranks());
    object.put("fitting", change.fitting());
    object.put("moves", change.moves());
    object.put("elsewhere", change.elsewhere());
    object.put("text", text);
    return object;
  }

  /// First choices are always told, of other ranks only the one that decides.
  private String clauses(Change change, Optional<Level> worse) {
    List<String> clauses = new ArrayList<>();
    int placed = change.placedInAll();
    add(clauses, "placed", placed, 0);
    for (int standing = 0; standing < change.placed().size(); standing++) {
      int own = change.placed().get(standing);
      if (own == 0 || own == placed) continue;
      String key = own > 0 ? "change.standing.more" : "change.standing.fewer";
      clauses.add(texts.get(key, Math.abs(own), texts.get("standing." + standing)));
    }
    if (placed == 0) add(clauses, "ranked", change.ranked(), 0);
    add(clauses, "firstChoice", change.ranks().getFirst(), 1);
    int rank = worse.map(ChangeTexts::rank).orElseGet(() -> worst(change));
    if (rank > 1) add(clauses, "rank", change.ranks().get(rank - 1), rank);
    add(clauses, "fitting", change.fitting(), 0);
    add(clauses, "moves", change.moves(), 0);
    if (change.elsewhere() > 0) {
      String key = change.elsewhere() == 1 ? "change.elsewhere.one" : "change.elsewhere.many";
      clauses.add(texts.get(key, change.elsewhere()));
    }
    return clauses.stream().reduce((one, next) -> texts.get("change.next", one, next)).orElse("");
  }

  private static int rank(Level level) {
    return switch (level.kind()) {
      case AT_RANK, NOT_AT_RANK -> level.number();
      default -> 0;
    };
  }

  /// The worst rank that has more or fewer people.
  private static int worst(Change change) {
    for (int rank = change.ranks().size(); rank > 1; rank--) {
      if (change.ranks().get(rank - 1) != 0) return rank;
    }
    return 0;
  }

  private void add(List<String> clauses, String what, int people, int rank) {
    if (people == 0) return;
    String more = people > 0 ? ".more" : ".fewer";
    String many = Math.abs(people) == 1 ? ".one" : ".many";
    clauses.add(texts.get("change." + what + more + many, Math.abs(people), rank));
  }
}
