package studyvisit.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import studyvisit.split.Aim;
import studyvisit.split.Person;
import studyvisit.split.Problem;
import studyvisit.split.Region;
import studyvisit.split.Rule;

/// SHA-256 of all that a split depends on: whoever has the same people, rules and seed has the same
/// hash. A line for each thing, its parts divided by tabs, in the order of the problem.
final class InputHash {
  private final MessageDigest digest;

  private InputHash(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(Problem problem) {
    try {
      return new InputHash(MessageDigest.getInstance("SHA-256")).hash(problem);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private String hash(Problem problem) {
    Aim aim = problem.aim();
    line("seed", problem.seed(), "ranks", aim.ranks());
    aim.published()
        .ifPresent(
            published -> {
              line("published", published.weight());
              published.places().forEach((person, region) -> line(person, region));
            });
    for (Region region : problem.regions()) line("region", region.id(), region.min(), region.max());
    for (Rule rule : problem.rules()) line(rule);
    for (Person person : problem.people()) line(person);
    return HexFormat.of().formatHex(digest.digest());
  }

  private void line(Rule rule) {
    String code = RuleTexts.code(rule);
    switch (rule) {
      case Rule.RegionMinimum(var region, var min) -> line(code, region, min);
      case Rule.RegionMaximum(var region, var max) -> line(code, region, max);
      case Rule.CategoryMinimum(var region, var category, var min) ->
          line(code, region, category, min);
      case Rule.CategoryMaximum(var region, var category, var max) ->
          line(code, region, category, max);
      case Rule.AreasTogether _ -> line(code);
      case Rule.AreasMixed(var most) -> line(code, most);
      case Rule.AreaSeats(var area, var most) -> line(code, area, most);
      case Rule.Pin(var person, var region, _) -> line(code, person, region);
      case Rule.Exclusion(var person, var region, _) -> line(code, person, region);
    }
  }

  private void line(Person person) {
    List<String> fits = person.fits().stream().sorted().toList();
    line(
        "person",
        person.id(),
        String.join(",", person.ranking()),
        String.join(",", fits),
        person.area(),
        person.category(),
        person.standing());
  }

  /// So that no id passes for a border between parts.
  private static String escaped(String part) {
    return part.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private void line(Object... parts) {
    StringJoiner line = new StringJoiner("\t", "", "\n");
    for (Object part : parts) line.add(escaped(String.valueOf(part)));
    digest.update(line.toString().getBytes(StandardCharsets.UTF_8));
  }
}
