package studyvisit.local;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Reads the table's stream for one function, shard by shard, parents before children. A record may
/// come again after a restart; none is left out.
final class StreamReader implements AutoCloseable {
  private static final int PAGE = 200;
  private static final long PAUSE_MILLIS = 40;
  private static final long PAUSE_AFTER_FAULT_MILLIS = 1_000;
  private static final Duration GRACE = Duration.ofSeconds(3);
  private static final String ALL = "all";

  private final DynamoDbStreamsClient client;
  private final String streamArn;
  private final StreamEvents events;
  private final StreamBatches batches;
  private final Checkpoint checkpoint;
  private final Clock clock;
  private final Map<String, String> iterators = new HashMap<>();
  private final Rounds rounds = new Rounds();
  private final Thread thread;
  private volatile boolean stopping;
  private List<Shard> shards = List.of();

  StreamReader(
      DynamoDbStreamsClient client,
      String streamArn,
      StreamBatches batches,
      Checkpoint checkpoint,
      Clock clock) {
    this.client = client;
    this.streamArn = streamArn;
    this.events = new StreamEvents(streamArn);
    this.batches = batches;
    this.checkpoint = checkpoint;
    this.clock = clock;
    this.thread = Thread.ofPlatform().daemon().name("stream").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  Rounds rounds() {
    return rounds;
  }

  @Override
  public void close() {
    stopping = true;
    try {
      if (thread.join(GRACE)) return;
      thread.interrupt();
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // who closes has no more time
    }
  }

  private void run() {
    try {
      while (!stopping) {
        rounds.begin();
        try {
          if (round()) continue;
          rounds.foundNothing();
          Thread.sleep(PAUSE_MILLIS);
        } catch (SdkException e) {
          if (stopping) return;
          iterators.clear();
          IO.println("the stream cannot be read: " + e.getMessage());
          Thread.sleep(PAUSE_AFTER_FAULT_MILLIS);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // close() ends the thread
    }
  }

  /// Reads each open shard once; false means that there was nothing to read.
  private boolean round() throws InterruptedException {
    if (shards.isEmpty())
      shards = client.describeStream(r -> r.streamArn(streamArn)).streamDescription().shards();
    boolean found = false;
    for (Shard shard : shards) if (ready(shard)) found |= read(shard.shardId());
    return found;
  }

  private boolean ready(Shard shard) {
    String parent = shard.parentShardId();
    boolean parentOpen =
        shards.stream().anyMatch(other -> other.shardId().equals(parent)) && !ended(parent);
    return !parentOpen && !ended(shard.shardId());
  }

  private boolean ended(String shard) {
    return checkpoint.of(shard).filter(ALL::equals).isPresent();
  }

  private boolean read(String shard) throws InterruptedException {
    String iterator = iterators.computeIfAbsent(shard, this::iterator);
    GetRecordsResponse page = client.getRecords(r -> r.shardIterator(iterator).limit(PAGE));
    List<Record> records = page.records();
    if (!records.isEmpty()) {
      batches.deliver(
          records.stream().map(record -> events.event(record, clock.instant())).toList());
      checkpoint.put(shard, records.getLast().dynamodb().sequenceNumber());
    }
    return advance(shard, page.nextShardIterator()) || !records.isEmpty();
  }

  /// True means that the shard has ended, and that others may have taken over.
  private boolean advance(String shard, @Nullable String next) {
    if (next != null) {
      iterators.put(shard, next);
      return false;
    }
    checkpoint.put(shard, ALL);
    iterators.remove(shard);
    shards = List.of();
    return true;
  }

  private String iterator(String shard) {
    Optional<String> last = checkpoint.of(shard);
    try {
      return last.isPresent()
          ? iterator(shard, ShardIteratorType.AFTER_SEQUENCE_NUMBER, last.get())
          : iterator(shard, ShardIteratorType.TRIM_HORIZON, null);
    } catch (TrimmedDataAccessException _) {
      return iterator(shard, ShardIteratorType.TRIM_HORIZON, null);
    }
  }

  private String iterator(String shard, ShardIteratorType type, @Nullable String sequence) {
    return client
        .getShardIterator(
            r ->
                r.streamArn(streamArn)
                    .shardId(shard)
                    .shardIteratorType(type)
                    .sequenceNumber(sequence))
        .shardIterator();
  }
}
