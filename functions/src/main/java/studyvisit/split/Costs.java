package studyvisit.split;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What every person costs at every option: the regions by id, then to have no place. A byte stands
/// for all levels but the lottery, whose tickets are hashed when a tie asks for them: so a million
/// people in 16 regions take 25 MB.
final class Costs {
  static final byte FORBIDDEN = -1;
  private static final int CODES = 256;

  final int people;
  final int options;
  final int levels;
  final byte[] codes;
  private final byte[][] digits;
  private final long[] personHash;
  private final long[] optionHash;

  /// @param digits of each level but the lottery: by code, 0 or 1
  Costs(byte[] codes, byte[][] digits, long[] personHash, long[] optionHash) {
    this.people = personHash.length;
    this.options = optionHash.length;
    this.levels = digits.length;
    this.codes = codes;
    this.digits = digits;
    this.personHash = personHash;
    this.optionHash = optionHash;
  }

  static Costs of(Problem problem) {
    int people = problem.people().size();
    int options = problem.regions().size() + 1;
    Codes codes = new Codes(problem);
    Lottery lottery = new Lottery(problem.seed());
    long[] personHash = new long[people];
    long[] optionHash = new long[options];
    Map<String, Integer> index = new HashMap<>();
    for (int option = 0; option < options - 1; option++) {
      String region = problem.regions().get(option).id();
      index.put(region, option);
      optionHash[option] = lottery.region(region);
    }
    optionHash[options - 1] = lottery.unplaced();
    byte[] table = new byte[Math.multiplyExact(people, options)];
    for (int person = 0; person < people; person++) {
      Person who = problem.people().get(person);
      personHash[person] = lottery.person(who.id());
      codes.fill(who, index, table, person * options);
    }
    forbid(problem, index, table, options);
    return new Costs(table, codes.digits(Level.of(problem)), personHash, optionHash);
  }

  /// Closed regions, exclusions, and for the pinned all but one.
  private static void forbid(
      Problem problem, Map<String, Integer> index, byte[] table, int options) {
    for (int option = 0; option < options - 1; option++) {
      Region region = problem.regions().get(option);
      if (region.isOpen()) continue;
      for (int at = option; at < table.length; at += options) table[at] = FORBIDDEN;
    }
    Map<String, Integer> rows = new HashMap<>();
    for (Rule rule : problem.rules()) {
      if (rows.isEmpty() && (rule instanceof Rule.Pin || rule instanceof Rule.Exclusion)) {
        List<Person> people = problem.people();
        for (int p = 0; p < people.size(); p++) rows.put(people.get(p).id(), p * options);
      }
      if (rule instanceof Rule.Pin(var person, var region, _)) {
        int row = rows.getOrDefault(person, 0);
        int kept = row + index.getOrDefault(region, 0);
        byte code = table[kept];
        Arrays.fill(table, row, row + options, FORBIDDEN);
        table[kept] = code;
      } else if (rule instanceof Rule.Exclusion(var person, var region, _)) {
        table[rows.getOrDefault(person, 0) + index.getOrDefault(region, 0)] = FORBIDDEN;
      }
    }
  }

  /// The same with some options forbidden.
  Costs with(byte[] changed) {
    return new Costs(changed, digits, personHash, optionHash);
  }

  int unplaced() {
    return options - 1;
  }

  boolean allows(int person, int option) {
    return codes[person * options + option] != FORBIDDEN;
  }

  /// 0 or 1, or the ticket for the last level.
  long cost(int person, int option, int level) {
    if (level == levels) return ticket(person, option);
    return digits[level][codes[person * options + option] & 0xff];
  }

  long ticket(int person, int option) {
    return Lottery.ticket(personHash[person], optionHash[option]);
  }

  /// By word and code.
  long[][] packed(Packing packing) {
    long[][] packed = new long[packing.lotteryWord()][CODES];
    for (int level = 0; level < levels; level++) {
      long[] word = packed[packing.wordOf(level)];
      for (int code = 0; code < digits[level].length; code++) {
        word[code] += packing.unit(level) * digits[level][code];
      }
    }
    return packed;
  }
}
