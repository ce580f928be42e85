package studyvisit.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import studyvisit.json.Json;

/// How far a function has read each shard of the stream; kept over a restart.
final class Checkpoint {
  private final DurableFile file;
  private final Map<String, String> lastRead = new ConcurrentSkipListMap<>();

  Checkpoint(DurableFile file) {
    this.file = file;
    file.read()
        .ifPresent(
            text -> {
              try {
                JsonTree.parse(text)
                    .members()
                    .forEach(
                        (shard, sequence) ->
                            lastRead.put(shard.toString(), String.valueOf(sequence)));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  Optional<String> of(String shard) {
    return Optional.ofNullable(lastRead.get(shard));
  }

  void put(String shard, String sequence) {
    lastRead.put(shard, sequence);
    file.write(Json.text(lastRead));
  }
}
