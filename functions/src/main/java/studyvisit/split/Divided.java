package studyvisit.split;

import java.util.Arrays;

/// A split in which people may be divided among places, as the basis of a linear program: each
/// person has a key, the option that takes what is left of the person, kept out of the matrix
/// (Dantzig and Van Slyke: Generalized upper bounding techniques, 1967). In the matrix are the
/// other options that people have a part of, and the counts of limits that do not bind. A column is
/// a person's option, or if below 0 a limit's count.
final class Divided {
  static final int NOBODY = -1;

  final Kinds kinds;
  final Costs costs;

  /// Of the objective, the lottery's included.
  final int levels;

  final Basis basis;
  final Bindings bindings;

  /// Of each person; -1 for someone without any option.
  final byte[] key;

  /// By row of the matrix.
  int[] column = new int[0];

  /// By person and option: whether it is in the matrix.
  final boolean[] isPart;

  /// The only option of somebody, as a column; or none.
  private int pin = NOBODY;

  /// Without limits: everyone at what costs least.
  Divided(Costs costs, Kinds kinds) {
    this.costs = costs;
    this.kinds = kinds;
    levels = costs.levels + 1;
    basis = new Basis();
    bindings = new Bindings(kinds, levels);
    isPart = new boolean[costs.codes.length];
    key = new byte[costs.people];
    for (int person = 0; person < key.length; person++) {
      key[person] = -1;
      for (int option = costs.options - 1; option >= 0; option--) {
        if (costs.allows(person, option) && isBetter(person, option)) key[person] = (byte) option;
      }
    }
  }

  private boolean isBetter(int person, int option) {
    if (key[person] < 0) return true;
    for (int level = 0; level < levels; level++) {
      long more = costs.cost(person, option, level) - costs.cost(person, key[person], level);
      if (more != 0) return more < 0;
    }
    return true;
  }

  Divided(Divided other) {
    costs = other.costs;
    kinds = other.kinds;
    levels = other.levels;
    basis = new Basis(other.basis);
    bindings = new Bindings(other.bindings);
    key = other.key.clone();
    column = other.column.clone();
    isPart = other.isPart.clone();
    pin = other.pin;
  }

  /// Whether an option is one that its person may have.
  boolean allows(int part) {
    return costs.allows(person(part), option(part)) && !isPinnedAway(part);
  }

  /// Whether it is of the person who is pinned to another.
  boolean isPinnedAway(int part) {
    return pin != NOBODY && part != pin && person(part) == person(pin);
  }

  /// Leaves somebody one option only: at once, or if the person is divided by the steps to come.
  void pin(int person, int option) {
    pin = person * costs.options + option;
    finishPin();
  }

  /// Once the other options of the pinned are out of the matrix, what is left of the person may be
  /// anywhere: no column of the person is left to compare it with.
  void finishPin() {
    if (pin == NOBODY) return;
    for (int column : column) if (column >= 0 && person(column) == person(pin)) return;
    key[person(pin)] = (byte) option(pin);
  }

  int keyPart(int person) {
    return person * costs.options + key[person];
  }

  /// Adds a limit, or narrows the one on the same people.
  void limit(Limit limit) {
    if (bindings.narrow(limit)) return;
    bindings.add(limit);
    int[] added = new int[basis.size];
    for (int row = 0; row < added.length; row++) {
      if (column[row] >= 0) added[row] = counts(basis.size, column[row]);
    }
    basis.add(added);
    column = Arrays.copyOf(column, basis.size);
    column[basis.size - 1] = -basis.size;
  }

  int person(int part) {
    return part / costs.options;
  }

  int option(int part) {
    return part % costs.options;
  }

  int leaf(int part) {
    return kinds.leaf(person(part), option(part));
  }

  int keyLeaf(int person) {
    return kinds.leaf(person, key[person]);
  }

  /// What a limit counts of a part, beyond what it counts of the key.
  private int counts(int limit, int part) {
    return bindings.more(limit, leaf(part), keyLeaf(person(part)));
  }

  /// By row: the part of a person, or the count, that is there; in parts.
  long[] values() {
    int[] keys = new int[kinds.leaves];
    for (int person = 0; person < key.length; person++) keys[keyLeaf(person)]++;
    return basis.times(bindings.without(keys));
  }

  /// By leaf: how many people are there, in parts.
  long[] people(long[] values) {
    long[] people = new long[kinds.leaves];
    for (int person = 0; person < key.length; person++) people[keyLeaf(person)] += basis.parts;
    for (int row = 0; row < values.length; row++) {
      if (column[row] < 0) continue;
      people[leaf(column[row])] += values[row];
      people[keyLeaf(person(column[row]))] -= values[row];
    }
    return people;
  }

  /// What is in a row becomes its person's key, the key takes the row.
  void exchangeKey(int row) {
    int person = person(column[row]);
    long[] own = basis.inverse[row];
    for (int other = 0; other < basis.size; other++) {
      if (other == row || column[other] < 0 || person(column[other]) != person) continue;
      for (int at = 0; at < own.length; at++) {
        own[at] = Math.addExact(own[at], basis.inverse[other][at]);
      }
    }
    Basis.negate(own);
    byte option = (byte) option(column[row]);
    isPart[column[row]] = false;
    column[row] = keyPart(person);
    isPart[column[row]] = true;
    key[person] = option;
  }

  /// What more of a column costs at a level under the prices, in parts.
  long reduced(int of, int level) {
    if (of < 0) return -bindings.price(level, -of - 1);
    int person = person(of);
    long more = costs.cost(person, option(of), level) - costs.cost(person, key[person], level);
    return basis.parts * more
        + bindings.leafPrice(level, leaf(of))
        - bindings.leafPrice(level, keyLeaf(person));
  }

  /// A column takes a row.
  ///
  /// @param high whether the one that leaves, if it is a count, is then at its maximum
  void enter(int row, int entering, boolean high) {
    long[] coming = new long[basis.size];
    if (entering < 0) coming[-entering - 1] = -1;
    for (int at = 0; at < coming.length && entering >= 0; at++) coming[at] = counts(at, entering);
    long[] through = basis.times(coming);
    long[] reduced = new long[levels];
    for (int level = 0; level < levels; level++) reduced[level] = reduced(entering, level);
    bindings.follow(basis, through[row], reduced, basis.inverse[row]);
    basis.pivot(row, through);
    int left = column[row];
    column[row] = entering;
    mark(left, false);
    mark(entering, true);
    if (left < 0) bindings.isHigh[-left - 1] = high;
    finishPin();
  }

  private void mark(int of, boolean isIn) {
    if (of < 0) bindings.isFree[-of - 1] = isIn;
    else isPart[of] = isIn;
  }

  /// What no split is below under the prices; in parts, the rules' level first.
  long[] least() {
    long[] least = new long[levels + 1];
    for (int level = 0; level < levels; level++) {
      long sum = -bindings.paid(level);
      for (int person = 0; person < key.length; person++) {
        long cost = basis.parts * costs.cost(person, key[person], level);
        sum = Math.addExact(sum, cost + bindings.leafPrice(level, keyLeaf(person)));
      }
      least[level + 1] = sum;
    }
    return least;
  }
}
