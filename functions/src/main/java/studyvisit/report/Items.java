package studyvisit.report;

import java.util.AbstractList;
import java.util.function.IntFunction;

/// A list of an answer that may be long: each of its items is made when it is written, and a page
/// may end between two of them.
final class Items extends AbstractList<Object> {
  private final int size;
  private final IntFunction<Object> item;

  Items(int size, IntFunction<Object> item) {
    this.size = size;
    this.item = item;
  }

  @Override
  public Object get(int index) {
    return item.apply(index);
  }

  @Override
  public int size() {
    return size;
  }
}
