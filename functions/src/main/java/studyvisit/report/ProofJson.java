package studyvisit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studyvisit.json.Json;
import studyvisit.split.Problem;
import studyvisit.split.Proof;
import studyvisit.split.Split;

/// What a checker needs of a split, as a JSON object.
final class ProofJson {
  private static final int LARGE = 1_000_000;
  private static final int PART = 50_000;

  private ProofJson() {}

  static Map<String, Object> of(Answered answered) {
    Map<String, Object> certificate = new LinkedHashMap<>();
    certificate.put("input", input(answered.problem()));
    answered.found().ifPresent(found -> put(certificate, found));
    if (answered.split() instanceof Split.Infeasible(_, var proof)) put(certificate, proof);
    return certificate;
  }

  /// What the split depends on, beside regions, rules and people.
  private static Map<String, Object> input(Problem problem) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("sha256", InputHash.of(problem));
    input.put("seed", problem.seed());
    input.put("ranks", problem.aim().ranks().name());
    problem
        .aim()
        .published()
        .ifPresent(
            published -> {
              input.put("moves", published.weight().name());
              input.put("published", published.places());
            });
    return input;
  }

  private static void put(Map<String, Object> certificate, Split.Found found) {
    certificate.put("total", found.certificate().total());
    certificate.put("bound", found.certificate().bound());
    put(certificate, found.certificate().proof());
  }

  /// One that is too large for a page comes as text in parts.
  private static void put(Map<String, Object> certificate, Proof proof) {
    Map<String, Object> object = proof(proof);
    if (Size.of(object, LARGE) <= LARGE) {
      certificate.put("proof", object);
      return;
    }
    String text = Json.text(object);
    certificate.put(
        "proofParts",
        new Items(
            (text.length() + PART - 1) / PART,
            i -> text.substring(i * PART, Math.min(text.length(), (i + 1) * PART))));
  }

  private static Map<String, Object> proof(Proof proof) {
    Map<String, Object> object = new LinkedHashMap<>();
    switch (proof) {
      case Proof.Priced(var prices, var parts) -> {
        object.put("prices", prices(prices));
        if (parts != 1) object.put("parts", parts);
      }
      case Proof.Same _ -> object.put("same", true);
      case Proof.EverySet _ -> object.put("everySet", true);
      case Proof.ByRegion(var prices, var area, var cases) -> {
        object.put("prices", prices(prices));
        object.put("area", area);
        Map<String, Object> regions = new LinkedHashMap<>();
        cases.forEach((region, next) -> regions.put(region, proof(next)));
        object.put("regions", regions);
      }
      case Proof.ByCount(var region, var category, var area, var most, var atMost, var more) -> {
        object.put("region", region);
        object.put("category", category);
        object.put("area", area);
        object.put("most", most);
        object.put("atMost", proof(atMost));
        object.put("more", proof(more));
      }
    }
    return object;
  }

  private static List<Map<String, Object>> prices(List<Proof.Price> prices) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Proof.Price price : prices) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("region", price.region());
      object.put("category", price.category());
      object.put("area", price.area());
      object.put("levels", price.levels());
      list.add(object);
    }
    return list;
  }
}
