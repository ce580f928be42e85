package studyvisit.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Texts of many people in few arrays: a million names as objects would take more than their split.
/// Compared by UTF-8 bytes, in the order of Unicode.
final class PackedTexts {
  /// A block is never copied to grow.
  private static final int BLOCK = 1 << 20;

  private static final byte END = 0;

  private final List<byte[]> blocks = new ArrayList<>();
  private int free = BLOCK;

  /// Where the texts of one person are, for `text` and `compare`.
  long add(String... texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String text : texts) {
      bytes.writeBytes(text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8));
      bytes.write(END);
    }
    if (BLOCK - free < bytes.size()) {
      blocks.add(new byte[Math.max(BLOCK, bytes.size())]);
      free = 0;
    }
    System.arraycopy(bytes.toByteArray(), 0, blocks.getLast(), free, bytes.size());
    long place = (long) (blocks.size() - 1) * BLOCK + free;
    free = Math.min(BLOCK, free + bytes.size());
    return place;
  }

  /// @param which of the texts that were added together, from 0
  String text(long place, int which) {
    byte[] block = block(place);
    int from = offset(place);
    for (int i = 0; i < which; i++) from = end(block, from) + 1;
    return new String(block, from, end(block, from) - from, StandardCharsets.UTF_8);
  }

  /// Compares the first texts.
  int compare(long one, long other) {
    byte[] first = block(one);
    byte[] second = block(other);
    return Arrays.compareUnsigned(
        first,
        offset(one),
        end(first, offset(one)),
        second,
        offset(other),
        end(second, offset(other)));
  }

  private byte[] block(long place) {
    return blocks.get((int) (place / BLOCK));
  }

  private static int offset(long place) {
    return (int) (place % BLOCK);
  }

  private static int end(byte[] block, int from) {
    int end = from;
    while (block[end] != END) end++;
    return end;
  }
}
