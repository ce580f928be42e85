package studyvisit.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.json.Json;

/// Hands stream records to a function as its event source mapping says: filtered, in batches, each
/// key in order, tried again from the first failure on.
final class StreamBatches {
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 2_000;

  private final String function;
  private final StreamTrigger trigger;
  private final Functions functions;

  StreamBatches(String function, StreamTrigger trigger, Functions functions) {
    this.function = function;
    this.trigger = trigger;
    this.functions = functions;
  }

  /// Returns when each record was taken, filtered out or given up.
  void deliver(List<Map<String, Object>> records) throws InterruptedException {
    List<List<Map<String, Object>>> lanes = new ArrayList<>();
    for (int i = 0; i < trigger.lanes(); i++) lanes.add(new ArrayList<>());
    for (Map<String, Object> record : records)
      if (wanted(record))
        lanes.get(Math.floorMod(key(record).hashCode(), trigger.lanes())).add(record);
    List<Thread> running = new ArrayList<>();
    for (List<Map<String, Object>> lane : lanes)
      if (!lane.isEmpty()) running.add(Thread.ofVirtual().start(() -> deliverLane(lane)));
    try {
      for (Thread thread : running) thread.join();
    } catch (InterruptedException e) {
      running.forEach(Thread::interrupt);
      throw e;
    }
  }

  private boolean wanted(Map<String, Object> record) {
    return trigger.filters().isEmpty()
        || trigger.filters().stream().anyMatch(filter -> filter.matches(record));
  }

  private void deliverLane(List<Map<String, Object>> lane) {
    try {
      for (int from = 0; from < lane.size(); from += trigger.batchSize())
        deliverBatch(lane.subList(from, Math.min(lane.size(), from + trigger.batchSize())), 1);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // the local system stops: the next start reads them again
    }
  }

  private void deliverBatch(List<Map<String, Object>> batch, int attempt)
      throws InterruptedException {
    int failed = firstFailure(batch);
    if (failed == batch.size()) return;
    List<Map<String, Object>> rest = batch.subList(failed, batch.size());
    if (attempt >= trigger.attempts()) {
      IO.println(function + " (stream): gave up " + rest.size() + " records");
      return;
    }
    Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempt - 1, 10)));
    if (failed == 0 && trigger.bisect() && rest.size() > 1) {
      int half = rest.size() / 2;
      deliverBatch(rest.subList(0, half), attempt + 1);
      deliverBatch(rest.subList(half, rest.size()), attempt + 1);
    } else {
      deliverBatch(rest, attempt + 1);
    }
  }

  /// The index of the first record that the function did not take; the size if it took all.
  private int firstFailure(List<Map<String, Object>> batch) {
    byte[] event = Json.text(Map.of("Records", batch)).getBytes(StandardCharsets.UTF_8);
    String how = "stream, " + batch.size() + (batch.size() == 1 ? " record" : " records");
    return switch (functions.call(function, how, event)) {
      case Outcome.Failed _ -> 0;
      case Outcome.Returned(byte[] payload) ->
          trigger.partial() ? named(payload, batch) : batch.size();
    };
  }

  /// As in AWS, an answer that names no record of the batch fails all of it.
  private static int named(byte[] payload, List<Map<String, Object>> batch) {
    List<String> sequences = batch.stream().map(StreamBatches::sequence).toList();
    try {
      if (payload.length == 0 || new String(payload, StandardCharsets.UTF_8).equals("null"))
        return batch.size();
      return JsonTree.parse(payload)
          .get("batchItemFailures")
          .elements()
          .map(failure -> failure.get("itemIdentifier").text().map(sequences::indexOf).orElse(-1))
          .map(index -> Math.max(0, index))
          .min(Integer::compare)
          .orElse(batch.size());
    } catch (IOException _) {
      return 0;
    }
  }

  static String sequence(Map<String, Object> record) {
    return change(record, "SequenceNumber").toString();
  }

  private static Object key(Map<String, Object> record) {
    return change(record, "Keys");
  }

  private static Object change(Map<String, Object> record, String name) {
    return Optional.ofNullable(new JsonTree(record).get("dynamodb").get(name).value())
        .orElseThrow();
  }
}
