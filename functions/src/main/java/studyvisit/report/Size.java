package studyvisit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import studyvisit.json.Json;

/// How many bytes a value takes in an answer: as JSON that may stand in a string of other JSON, as
/// over HTTP, where quotes and backslashes are doubled.
final class Size extends OutputStream {
  private final long most;
  private long bytes;

  private Size(long most) {
    this.most = most;
  }

  /// @param most behind which nobody counts on
  static long of(Object value, long most) {
    Size size = new Size(most);
    try {
      Json.write(value, size);
    } catch (TooLarge _) {
      return size.bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return size.bytes;
  }

  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public void write(int value) throws IOException {
    bytes += value == '"' || value == '\\' ? 2 : 1;
    if (bytes > most) throw new TooLarge();
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) write(buffer[i]);
  }
}
