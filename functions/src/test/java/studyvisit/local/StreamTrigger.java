package studyvisit.local;

import java.util.List;

/// How the table's stream starts a function.
///
/// @param filters of which a record must match one, if there are any
/// @param lanes how many batches of one shard run at a time, each key in order
/// @param attempts how often a batch is tried in all
/// @param bisect whether a failed batch is halved
/// @param partial whether the function answers which records failed
public record StreamTrigger(
    List<EventFilter> filters,
    int batchSize,
    int lanes,
    int attempts,
    boolean bisect,
    boolean partial) {
  public StreamTrigger {
    filters = List.copyOf(filters);
  }
}
