package studyvisit.split;

/// Of a search over counts: by pinning the person there. The divided split that the search began
/// with is the start again, so that few steps are left; and a search ends as soon as a split is
/// found that gets worse no earlier than its bound says.
final class ByPinning implements Elsewhere {
  private static final int MOST_LOOKS = 500;

  private final Incumbent best;
  private final Limits limits;
  private final Kinds kinds;
  private final Divided start;
  private final MoreRoom moreRoom;

  ByPinning(Problem problem, Attempt attempt, MoreRoom moreRoom) {
    this.best = attempt.best();
    this.moreRoom = moreRoom;
    limits = new Limits(problem);
    kinds = new Kinds(problem);
    start = new Divided(attempt.unrestricted(), kinds);
    new DualSimplex(start, limits.all(), new Incumbent(attempt.unrestricted(), Long.MAX_VALUE))
        .run();
  }

  @Override
  public int worse(int person, int option) {
    Divided pinned = new Divided(start);
    pinned.pin(person, option);
    FirstWorse first = new FirstWorse(start.costs, best.total());
    new MixedSearch(kinds, limits.all(), first).explore(pinned);
    return first.isLeft ? UNKNOWN : first.worse;
  }

  @Override
  public boolean isNext(int person, int region) {
    return moreRoom.isFor(person, region);
  }

  /// Seeks not the best split but how late a split gets worse than the best without the pin.
  private static final class FirstWorse extends Incumbent {
    private final Costs costs;
    private final long[] than;
    private int worse = IMPOSSIBLE;
    private int looks;
    private boolean isLeft;

    FirstWorse(Costs costs, long[] than) {
      super(costs, Long.MAX_VALUE);
      this.costs = costs;
      this.than = than;
    }

    @Override
    void offer(byte[] at) {
      worse = Math.max(worse, first(total(costs, at), 1));
    }

    @Override
    boolean isBeaten(long[] bound, long parts) {
      return first(bound, parts) <= worse;
    }

    /// Counted, so that the answer does not depend on the machine.
    @Override
    boolean isLate() {
      return ++looks > MOST_LOOKS;
    }

    /// The first level that is not the same; the lottery's if none is. What is below promises
    /// nothing, and counts as the lottery's.
    private int first(long[] total, long parts) {
      int last = than.length - 1;
      for (int level = 1; level < last; level++) {
        long more = total[level] - Math.multiplyExact(than[level], parts);
        if (more > 0) return level - 1;
        if (more < 0) return last - 1;
      }
      return last - 1;
    }

    @Override
    void leave(long[] bound) {
      isLeft |= !isBeaten(bound, 1);
    }
  }
}
