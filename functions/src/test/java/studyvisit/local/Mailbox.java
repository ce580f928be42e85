package studyvisit.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studyvisit.json.Json;

/// Every mail that was sent, a line of JSON each in a file: what was acknowledged is there after a
/// restart, whatever ended the process.
final class Mailbox implements AutoCloseable {
  private final List<Mail> mails = new ArrayList<>();
  private final FileChannel file;

  Mailbox(Path path) throws IOException {
    if (Files.exists(path)) load(path);
    file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  /// Keeps a mail.
  ///
  /// @return how many there are now
  synchronized int add(Mail mail) throws IOException {
    ByteBuffer line = StandardCharsets.UTF_8.encode(Json.text(mail.toJson()) + "\n");
    while (line.hasRemaining()) {
      int _ = file.write(line);
    }
    mails.add(mail);
    return mails.size();
  }

  /// Oldest first.
  synchronized List<Mail> mails() {
    return List.copyOf(mails);
  }

  synchronized int size() {
    return mails.size();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /// A last line without an end was never acknowledged: it goes.
  private void load(Path path) throws IOException {
    byte[] all = Files.readAllBytes(path);
    int end = all.length;
    while (end > 0 && all[end - 1] != '\n') end--;
    if (end < all.length)
      try (var cut = new RandomAccessFile(path.toFile(), "rw")) {
        cut.setLength(end);
      }
    String whole = new String(Arrays.copyOf(all, end), StandardCharsets.UTF_8);
    for (String line : whole.lines().toList()) mails.add(Mail.fromJson(JsonTree.parse(line)));
  }
}
