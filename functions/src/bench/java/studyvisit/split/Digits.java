package studyvisit.split;

/// The levels of the objective as digits of one number, for solvers that know only numbers: most
/// placed, fewest at the worst rank, then at the next, most that fit. An improving cycle passes
/// each region at most once, so that no digit changes by more than the number of regions: this plus
/// one is base enough.
record Digits(long unplaced, long base, int worst) {
  /// @throws ArithmeticException when that passes a `long`
  static Digits of(Problem problem) {
    long base = problem.regions().size() + 1L;
    int worst = problem.worstRank();
    long unit = 1;
    for (int level = 0; level < worst; level++) unit = Math.multiplyExact(unit, base);
    return new Digits(unit, base, worst);
  }

  long placed(Person person, String region) {
    long cost = person.fits().contains(region) ? 0 : 1;
    int rank = person.rank(region);
    if (rank == 1) return cost;
    long digit = base;
    for (int level = 2; level < rank; level++) digit *= base;
    return cost + digit;
  }
}
