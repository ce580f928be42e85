package studyvisit.split;

/// Decides between splits that are equal by rank and fit: the smallest sum of tickets wins. A
/// ticket is a hash of (seed, person id, region id), so it depends neither on input order nor on
/// the machine. Two splits can still tie for the smallest sum, with a probability of at most
/// people × (regions + 1) / 2⁴⁰ for random tickets (isolation lemma; Mulmuley, Vazirani, Vazirani,
/// 1987): 6 · 10⁻⁹ for 500 × 12. Then the ids decide, in whose order the solver works. Whoever
/// chooses own ids could choose good tickets, so ids must not come from people.
public final class Lottery {
  private static final int BITS = 40;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long person;
  private final long region;

  public Lottery(String seed) {
    person = hash(FNV_OFFSET, seed);
    region = mix(person);
  }

  /// The ticket of a person in a region; of no region: an empty id.
  public long ticket(String person, String region) {
    return ticket(person(person), region(region));
  }

  long person(String id) {
    return hash(person, id);
  }

  long region(String id) {
    return hash(region, id);
  }

  /// To have no place is drawn for like a region, with an id that none has.
  long unplaced() {
    return region("");
  }

  /// 0 to 2⁴⁰ - 1, from hashes of a person and a region.
  static long ticket(long person, long region) {
    return mix(person ^ region) >>> (Long.SIZE - BITS);
  }

  /// FNV-1a by UTF-16 units, then mixed: its own low bits are weak.
  private static long hash(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    return mix(hash);
  }

  /// The finaliser of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
  /// generators, 2014).
  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
