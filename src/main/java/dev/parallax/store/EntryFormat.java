package dev.parallax.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import dev.parallax.model.Hashes;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The bytes of an entry's file: a line of text with format, kind and checksum, then the record in
 * one zstd frame. Every byte counts: whichever is altered, the entry is told to be damaged.
 */
final class EntryFormat {

  /** Raised when the layout changes; what a record holds is the key's affair. */
  static final int VERSION = 1;

  private static final String MAGIC = "parallax-entry";
  private static final int LONGEST_HEADER = 200;
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
  static byte[] open(String kind, String key, byte[] entry) throws DamagedEntryException {
    byte[] content = check(kind, key, entry);
    try {
      return Zstd.decompress(content, Math.toIntExact(Zstd.getFrameContentSize(content)));
    } catch (ZstdException | ArithmeticException | NegativeArraySizeException e) {
      throw new DamagedEntryException("its content cannot be decompressed", e);
    }
  }

  /**
   * Checks an entry without decompressing it.
   *
   * @return the compressed record
   * @throws DamagedEntryException if the bytes are not those of an entry of this kind and key
   */
  static byte[] check(String kind, String key, byte[] entry) throws DamagedEntryException {
    if (entry.length == 0) {
      throw new DamagedEntryException("it is empty");
    }
    String header = header(entry);
    String[] words = header.split(" ", -1);
    if (words.length < 2 || !words[0].equals(MAGIC)) {
      throw new DamagedEntryException("it does not begin as an entry does");
    }
    if (!words[1].equals("" + VERSION)) {
      throw new DamagedEntryException("it is in another format than " + VERSION);
    }
    if (words.length != 4 || !words[2].equals(kind)) {
      throw new DamagedEntryException("it is of another kind");
    }
    byte[] content = Arrays.copyOfRange(entry, header.length() + 1, entry.length);
    if (!words[3].equals(checksum(kind, key, content))) {
      throw new DamagedEntryException("its checksum does not match");
    }
    return content;
  }

  private static String header(byte[] entry) throws DamagedEntryException {
    for (int i = 0; i < Math.min(entry.length, LONGEST_HEADER); i++) {
      if (entry[i] == '\n') {
        return new String(entry, 0, i, ISO_8859_1);
      }
    }
    throw new DamagedEntryException("it does not begin as an entry does");
  }

  /** The key is in it, so that an entry under another one's name is found. */
  private static String checksum(String kind, String key, byte[] content) {
    MessageDigest digest = Hashes.newSha256();
    digest.update((kind + " " + key + "\n").getBytes(US_ASCII));
    return Hashes.hex(digest.digest(content));
  }
}
