package dev.parallax.store.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.parallax.files.Place;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a pack: entries, each after a header of its key and length; these headers again, as
 * an index; then the number of entries, the SHA-256 of the index and the name of the format. The
 * index stands last, since a pack is written as entries come, and each header also before its
 * entry, so that a pack nobody has ended can be read as far as it goes.
 */
final class PackFormat {

  /** Bytes of a header: the key, and a length of four bytes. */
  static final int HEADER_BYTES = 36;

  private static final int KEY_BYTES = 32;
  private static final byte[] NAME = "parallax-pack 1\n".getBytes(US_ASCII);

  /** As later formats are expected to call themselves. */
  private static final Pattern ANY_NAME = Pattern.compile("parallax-pack (\\d{1,9})\n\\z");

  private static final int END_BYTES = Integer.BYTES + KEY_BYTES + NAME.length;
  private static final int MOST_ENTRIES = 1 << 20;

  /** Holds the index of any pack that is written today: one request reads it. */
  private static final int TAIL_BYTES = 64 << 10;

  private PackFormat() {}

  static byte[] header(String key, int length) {
    return ByteBuffer.allocate(HEADER_BYTES)
        .put(HexFormat.of().parseHex(key))
        .putInt(length)
        .array();
  }

  /** What follows the entries. */
  static byte[] end(List<PackedEntry> entries) {
    ByteBuffer index = ByteBuffer.allocate(entries.size() * HEADER_BYTES);
    entries.forEach(entry -> index.put(header(entry.key(), entry.length())));
    return ByteBuffer.allocate(index.capacity() + END_BYTES)
        .put(index.array())
        .putInt(entries.size())
        .put(Hashes.newSha256().digest(index.array()))
        .put(NAME)
        .array();
  }

  /**
   * Reads a pack's index.
   *
   * @param size of the pack
   * @throws DamagedPackException if it is not as it was written
   * @throws OtherFormatException if it seems to be of a later format
   */
  static List<PackedEntry> entries(Place pack, long size) throws IOException {
    if (size < END_BYTES) {
      throw new DamagedPackException("it is shorter than any pack");
    }
    int tail = (int) Math.min(size, TAIL_BYTES);
    byte[] bytes = pack.bytes(size - tail, tail);
    ByteBuffer end = ByteBuffer.wrap(bytes, tail - END_BYTES, END_BYTES);
    int count = end.getInt();
    byte[] hash = new byte[KEY_BYTES];
    end.get(hash);
    byte[] name = new byte[NAME.length];
    end.get(name);
    if (isOtherFormat(bytes)) {
      throw new OtherFormatException();
    }
    if (!Arrays.equals(name, NAME)) {
      throw new DamagedPackException("it does not end as a pack of this format does");
    }
    if (count < 0 || count > MOST_ENTRIES || (long) count * HEADER_BYTES + END_BYTES > size) {
      throw new DamagedPackException("it has no room for the entries that it tells of");
    }
    int indexBytes = count * HEADER_BYTES;
    int fromInTail = tail - END_BYTES - indexBytes;
    byte[] index =
        fromInTail >= 0
            ? Arrays.copyOfRange(bytes, fromInTail, tail - END_BYTES)
            : pack.bytes(size - END_BYTES - indexBytes, indexBytes);
    if (!Arrays.equals(hash, Hashes.newSha256().digest(index))) {
      throw new DamagedPackException("the checksum of its index does not match");
    }
    return entries(index, size - END_BYTES - indexBytes);
  }

  private static boolean isOtherFormat(byte[] tail) {
    int from = Math.max(0, tail.length - 2 * NAME.length);
    Matcher name = ANY_NAME.matcher(new String(tail, from, tail.length - from, ISO_8859_1));
    return name.find() && Integer.parseInt(name.group(1)) > 1;
  }

  private static List<PackedEntry> entries(byte[] index, long end) throws DamagedPackException {
    List<PackedEntry> entries = new ArrayList<>();
    ByteBuffer headers = ByteBuffer.wrap(index);
    long from = 0;
    while (headers.hasRemaining()) {
      PackedEntry entry = entry(headers, from);
      entries.add(entry);
      from = entry.from() + entry.length();
    }
    if (from != end) {
      throw new DamagedPackException("its length is not what its index says");
    }
    return entries;
  }

  private static PackedEntry entry(ByteBuffer header, long from) {
    byte[] key = new byte[KEY_BYTES];
    header.get(key);
    return new PackedEntry(Hashes.hex(key), from + HEADER_BYTES, header.getInt());
  }

  /**
   * Entries that are whole in a pack that perhaps was not ended.
   *
   * @throws OtherFormatException if it seems to be of a later format
   */
  static List<PackedEntry> wholeEntries(Place unfinished, long size) throws IOException {
    try {
      return entries(unfinished, size);
    } catch (DamagedPackException notEnded) {
      return walk(unfinished, size);
    }
  }

  private static List<PackedEntry> walk(Place unfinished, long size) throws IOException {
    List<PackedEntry> entries = new ArrayList<>();
    long from = 0;
    while (from + HEADER_BYTES <= size) {
      byte[] header = unfinished.bytes(from, HEADER_BYTES);
      PackedEntry entry = entry(ByteBuffer.wrap(header), from);
      if (entry.length() <= 0
          || entry.from() + entry.length() > size
          || isIndex(unfinished, entries, header, from, size)) {
        // A power cut may leave zeros, a full disk part of an index.
        return entries;
      }
      entries.add(entry);
      from = entry.from() + entry.length();
    }
    return entries;
  }

  /**
   * Whether what begins with a header and goes to the end is how an index of the entries begins.
   */
  private static boolean isIndex(
      Place unfinished, List<PackedEntry> entries, byte[] header, long from, long size)
      throws IOException {
    if (entries.isEmpty()
        || !Arrays.equals(header, header(entries.get(0).key(), entries.get(0).length()))) {
      return false;
    }
    byte[] end = end(entries);
    int rest = (int) Math.min(size - from, Integer.MAX_VALUE);
    return rest <= end.length
        && Arrays.equals(unfinished.bytes(from, rest), Arrays.copyOf(end, rest));
  }
}
