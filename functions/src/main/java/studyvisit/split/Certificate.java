package studyvisit.split;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The proof of optimality: what one more person in a region would cost the others, for each open
/// region, by id. To have no place has price 0.
///
/// @param prices region id → vector compared from the left: people without a place, people at the
///     worst rank, ..., at rank 2, people in a region that does not fit, lottery
public record Certificate(SequencedMap<String, List<Long>> prices) {
  public Certificate {
    SequencedMap<String, List<Long>> copy = new LinkedHashMap<>();
    prices.forEach((region, price) -> copy.put(region, List.copyOf(price)));
    prices = Collections.unmodifiableSequencedMap(copy);
  }
}
