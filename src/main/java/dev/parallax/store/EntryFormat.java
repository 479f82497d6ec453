package dev.parallax.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import dev.parallax.model.Hashes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The bytes of an entry: a line of text with format, kind and checksum, then the record in one zstd
 * frame. Every byte counts: whichever is altered, the entry is told to be damaged.
 */
final class EntryFormat {

  /** Raised when the layout changes; what a record holds is the key's affair. */
  static final int VERSION = 1;

  private static final String MAGIC = "parallax-entry";
  private static final int LONGEST_HEADER = 200;
  private static final int PIECE_BYTES = 16 << 10;
  // Zstandard's own default.
  private static final int COMPRESSION_LEVEL = 3;

  private EntryFormat() {}

  /** The bytes of an entry. */
  static byte[] seal(String kind, String key, byte[] record) {
    byte[] content = Zstd.compress(record, COMPRESSION_LEVEL);
    String header = String.join(" ", MAGIC, "" + VERSION, kind, checksum(kind, key, content));
    ByteArrayOutputStream entry = new ByteArrayOutputStream(content.length + LONGEST_HEADER);
    entry.writeBytes((header + "\n").getBytes(US_ASCII));
    entry.writeBytes(content);
    return entry.toByteArray();
  }

  /**
   * The record of an entry.
   *
   * @throws DamagedEntryException if the bytes are not those of an entry of this kind and key
   */
  static byte[] open(String kind, String key, byte[] entry) throws IOException {
    check(kind, key, new ByteArrayInputStream(entry));
    byte[] content = Arrays.copyOfRange(entry, headerLength(entry), entry.length);
    try {
      return Zstd.decompress(content, Math.toIntExact(Zstd.getFrameContentSize(content)));
    } catch (ZstdException | ArithmeticException | NegativeArraySizeException e) {
      throw new DamagedEntryException("its content cannot be decompressed", e);
    }
  }

  private static int headerLength(byte[] entry) {
    int end = 0;
    while (entry[end] != '\n') {
      end++;
    }
    return end + 1;
  }

  /**
   * Checks an entry without holding or decompressing it.
   *
   * @param entry read to its end, where its first line is that of such an entry
   * @throws DamagedEntryException if the bytes are not those of an entry of this kind and key
   */
  static void check(String kind, String key, InputStream entry) throws IOException {
    String[] words = header(entry).split(" ", -1);
    if (words.length < 2 || !words[0].equals(MAGIC)) {
      throw new DamagedEntryException("it does not begin as an entry does");
    }
    if (!words[1].equals("" + VERSION)) {
      throw new DamagedEntryException("it is in another format than " + VERSION);
    }
    if (words.length != 4 || !words[2].equals(kind)) {
      throw new DamagedEntryException("it is of another kind");
    }
    if (!words[3].equals(checksum(kind, key, entry))) {
      throw new DamagedEntryException("its checksum does not match");
    }
  }

  private static String header(InputStream entry) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = entry.read();
    if (next < 0) {
      throw new DamagedEntryException("it is empty");
    }
    while (next >= 0 && next != '\n' && line.length() < LONGEST_HEADER) {
      line.append((char) next);
      next = entry.read();
    }
    if (next != '\n') {
      throw new DamagedEntryException("it does not begin as an entry does");
    }
    return line.toString();
  }

  private static String checksum(String kind, String key, byte[] content) {
    MessageDigest digest = keyed(kind, key);
    return Hashes.hex(digest.digest(content));
  }

  private static String checksum(String kind, String key, InputStream content) throws IOException {
    MessageDigest digest = keyed(kind, key);
    byte[] piece = new byte[PIECE_BYTES];
    for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
      digest.update(piece, 0, read);
    }
    return Hashes.hex(digest.digest());
  }

  /** The key is in it, so that an entry under another one's name is found. */
  private static MessageDigest keyed(String kind, String key) {
    MessageDigest digest = Hashes.newSha256();
    digest.update((kind + " " + key + "\n").getBytes(US_ASCII));
    return digest;
  }
}
