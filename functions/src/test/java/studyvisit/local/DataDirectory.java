package studyvisit.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a local system keeps its data; one at a time, whatever ended the one before.
final class DataDirectory implements AutoCloseable {
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel lock;

  /// @throws IOException if another local system uses it
  DataDirectory(Path path) throws IOException {
    this.path = Files.createDirectories(path);
    lock =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (locked() == null) {
      lock.close();
      throw new IOException("another local system uses " + path);
    }
  }

  Path path(String name) {
    return path.resolve(name);
  }

  DurableFile file(String name) {
    return new DurableFile(path(name));
  }

  void wipe() throws IOException {
    List<Path> all;
    try (var walk = Files.walk(path)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all)
      if (!each.equals(path) && !each.equals(path.resolve(LOCK))) Files.delete(each);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private @Nullable FileLock locked() throws IOException {
    try {
      return lock.tryLock();
    } catch (OverlappingFileLockException _) {
      return null; // in this very process
    }
  }
}
