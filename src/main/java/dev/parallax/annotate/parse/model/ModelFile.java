package dev.parallax.annotate.parse.model;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * How a model stands in a file: a header, what {@link ModelOutline} tells, and the two arrays of
 * {@link FeatureTable}, in little-endian order, 181 MB for English.
 *
 * <p>The header names format and source, and holds a CRC-32C of all that follows it: enough to
 * notice damage, and a tenth of a second's work.
 */
final class ModelFile {

  /** To be raised whenever the layout, the hashes or the meaning of a number changes. */
  private static final int FORMAT = 1;

  private static final byte[] MAGIC = "parallax shift-reduce model\n".getBytes(US_ASCII);
  private static final int SHA256_DIGITS = 64;
  private static final int HEADER =
      MAGIC.length
          + Integer.BYTES
          + 2 * Long.BYTES
          + SHA256_DIGITS
          + 3 * Integer.BYTES
          + Long.BYTES;
  private static final int CHUNK = 1 << 20;

  private ModelFile() {}

  /** Writes a model and forces it to disk. */
  static void write(FileChannel file, ShiftReduceModel model, ModelSource source)
      throws IOException {
    byte[] outline = ModelOutline.toBytes(model);
    file.truncate(0).position(HEADER);
    CRC32C checksum = new CRC32C();
    write(file, checksum, ByteBuffer.wrap(outline));
    writeLongs(file, checksum, model.features().slots());
    writeInts(file, checksum, model.features().weights());
    ByteBuffer header = littleEndian(ByteBuffer.allocate(HEADER));
    header.put(MAGIC).putInt(FORMAT).putLong(source.length()).putLong(source.crc32());
    header.put(source.sha256().getBytes(US_ASCII));
    header.putInt(outline.length).putInt(model.features().slots().length);
    header.putInt(model.features().weights().length).putLong(checksum.getValue()).flip();
    file.position(0);
    writeFully(file, header);
    file.force(true);
  }

  private static void writeLongs(FileChannel file, CRC32C checksum, long[] numbers)
      throws IOException {
    ByteBuffer chunk = littleEndian(ByteBuffer.allocateDirect(CHUNK));
    for (int i = 0; i < numbers.length; i += CHUNK / Long.BYTES) {
      int count = Math.min(CHUNK / Long.BYTES, numbers.length - i);
      chunk.clear().asLongBuffer().put(numbers, i, count);
      write(file, checksum, chunk.limit(count * Long.BYTES));
    }
  }

  private static void writeInts(FileChannel file, CRC32C checksum, int[] numbers)
      throws IOException {
    ByteBuffer chunk = littleEndian(ByteBuffer.allocateDirect(CHUNK));
    for (int i = 0; i < numbers.length; i += CHUNK / Integer.BYTES) {
      int count = Math.min(CHUNK / Integer.BYTES, numbers.length - i);
      chunk.clear().asIntBuffer().put(numbers, i, count);
      write(file, checksum, chunk.limit(count * Integer.BYTES));
    }
  }

  private static void write(FileChannel file, CRC32C checksum, ByteBuffer bytes)
      throws IOException {
    checksum.update(bytes.duplicate());
    writeFully(file, bytes);
  }

  private static void writeFully(FileChannel file, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  /**
   * Reads a model.
   *
   * @throws ModelFileException if the file has another format or source, or is damaged
   */
  static ShiftReduceModel read(Path path, ModelSource source) throws IOException {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      // Mapped, so that processes beside each other read it from the same memory.
      ByteBuffer bytes = littleEndian(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()));
      return read(bytes, source);
    }
  }

  private static ShiftReduceModel read(ByteBuffer bytes, ModelSource source) throws IOException {
    check(bytes.remaining() >= HEADER, "it is cut short");
    byte[] magic = new byte[MAGIC.length];
    bytes.get(magic);
    check(java.util.Arrays.equals(magic, MAGIC) && bytes.getInt() == FORMAT, "another format");
    check(
        bytes.getLong() == source.length() && bytes.getLong() == source.crc32(),
        "made from another model");
    bytes.position(bytes.position() + SHA256_DIGITS);
    int outline = bytes.getInt();
    int slots = bytes.getInt();
    int weights = bytes.getInt();
    long checksum = bytes.getLong();
    long length = outline + (long) slots * Long.BYTES + (long) weights * Integer.BYTES;
    check(bytes.remaining() == length, "it is cut short");
    CRC32C actual = new CRC32C();
    actual.update(bytes.duplicate());
    check(actual.getValue() == checksum, "its checksum does not fit");
    byte[] outlineBytes = new byte[outline];
    bytes.get(outlineBytes);
    return ModelOutline.withFeatures(
        outlineBytes, new FeatureTable(longs(bytes, slots), ints(bytes, weights)));
  }

  private static long[] longs(ByteBuffer bytes, int count) {
    long[] numbers = new long[count];
    littleEndian(bytes.slice()).asLongBuffer().get(numbers);
    bytes.position(bytes.position() + count * Long.BYTES);
    return numbers;
  }

  private static int[] ints(ByteBuffer bytes, int count) {
    int[] numbers = new int[count];
    littleEndian(bytes.slice()).asIntBuffer().get(numbers);
    return numbers;
  }

  private static ByteBuffer littleEndian(ByteBuffer bytes) {
    return bytes.order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void check(boolean right, String otherwise) throws ModelFileException {
    if (!right) {
      throw new ModelFileException(otherwise);
    }
  }
}
