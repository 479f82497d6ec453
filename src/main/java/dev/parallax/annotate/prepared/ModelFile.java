package dev.parallax.annotate.prepared;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * How a model stands in a file: a header, and the sizes and content of its {@link ModelArrays}, in
 * little-endian order.
 *
 * <p>The header names format and source, and holds a CRC-32C of all that follows it: enough to
 * notice damage, and a tenth of a second's work.
 */
final class ModelFile {

  private static final byte[] MAGIC = "parallax prepared model\n".getBytes(US_ASCII);
  private static final int NAME = 60;
  private static final int SHA256_DIGITS = 64;
  private static final int HEADER = MAGIC.length + NAME + 3 * Long.BYTES + SHA256_DIGITS;
  private static final int CHUNK = 1 << 20;

  private ModelFile() {}

  /** Writes a model and forces it to disk. */
  static <M> void write(FileChannel file, M model, ModelFormat<M> format, ModelSource source)
      throws IOException {
    ModelArrays arrays = format.arrays(model);
    Writer writer = new Writer(file.truncate(0).position(HEADER), new CRC32C());
    writer.sizes(arrays);
    writer.bytes(ByteBuffer.wrap(arrays.outline()));
    for (long[] numbers : arrays.longs()) {
      writer.longs(numbers);
    }
    for (int[] numbers : arrays.ints()) {
      writer.ints(numbers);
    }
    for (float[] numbers : arrays.floats()) {
      writer.floats(numbers);
    }
    ByteBuffer header = littleEndian(ByteBuffer.allocate(HEADER));
    header.put(MAGIC).put(named(format));
    header.putLong(source.length()).putLong(source.crc32());
    header.put(source.sha256().getBytes(US_ASCII)).putLong(writer.checksum().getValue()).flip();
    file.position(0);
    writeFully(file, header);
    file.force(true);
  }

  private static byte[] named(ModelFormat<?> format) {
    return Arrays.copyOf(format.name().getBytes(US_ASCII), NAME);
  }

  private record Writer(FileChannel file, CRC32C checksum) {

    void sizes(ModelArrays arrays) throws IOException {
      List<Integer> sizes = new ArrayList<>(List.of(arrays.outline().length));
      sizes.add(arrays.longs().size());
      arrays.longs().forEach(numbers -> sizes.add(numbers.length));
      sizes.add(arrays.ints().size());
      arrays.ints().forEach(numbers -> sizes.add(numbers.length));
      sizes.add(arrays.floats().size());
      arrays.floats().forEach(numbers -> sizes.add(numbers.length));
      ints(sizes.stream().mapToInt(Integer::intValue).toArray());
    }

    void longs(long[] numbers) throws IOException {
      ByteBuffer chunk = littleEndian(ByteBuffer.allocateDirect(CHUNK));
      for (int i = 0; i < numbers.length; i += CHUNK / Long.BYTES) {
        int count = Math.min(CHUNK / Long.BYTES, numbers.length - i);
        chunk.clear().asLongBuffer().put(numbers, i, count);
        bytes(chunk.limit(count * Long.BYTES));
      }
    }

    void ints(int[] numbers) throws IOException {
      ByteBuffer chunk = littleEndian(ByteBuffer.allocateDirect(CHUNK));
      for (int i = 0; i < numbers.length; i += CHUNK / Integer.BYTES) {
        int count = Math.min(CHUNK / Integer.BYTES, numbers.length - i);
        chunk.clear().asIntBuffer().put(numbers, i, count);
        bytes(chunk.limit(count * Integer.BYTES));
      }
    }

    void floats(float[] numbers) throws IOException {
      ByteBuffer chunk = littleEndian(ByteBuffer.allocateDirect(CHUNK));
      for (int i = 0; i < numbers.length; i += CHUNK / Float.BYTES) {
        int count = Math.min(CHUNK / Float.BYTES, numbers.length - i);
        chunk.clear().asFloatBuffer().put(numbers, i, count);
        bytes(chunk.limit(count * Float.BYTES));
      }
    }

    void bytes(ByteBuffer bytes) throws IOException {
      checksum.update(bytes.duplicate());
      writeFully(file, bytes);
    }
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
  static <M> M read(Path path, ModelFormat<M> format, ModelSource source) throws IOException {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      // Mapped, so that processes beside each other read it from the same memory.
      ByteBuffer bytes = littleEndian(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()));
      check(bytes, format, source);
      return format.model(arrays(bytes));
    }
  }

  private static void check(ByteBuffer bytes, ModelFormat<?> format, ModelSource source)
      throws ModelFileException {
    check(bytes.remaining() >= HEADER, "it is cut short");
    byte[] magic = new byte[MAGIC.length];
    bytes.get(magic);
    byte[] name = new byte[NAME];
    bytes.get(name);
    check(Arrays.equals(magic, MAGIC) && Arrays.equals(name, named(format)), "another format");
    check(
        bytes.getLong() == source.length() && bytes.getLong() == source.crc32(),
        "made from another model");
    bytes.position(bytes.position() + SHA256_DIGITS);
    long checksum = bytes.getLong();
    CRC32C actual = new CRC32C();
    actual.update(bytes.duplicate());
    // Whatever the sizes say can be believed after that, and only after that.
    check(actual.getValue() == checksum, "its checksum does not fit");
  }

  private static ModelArrays arrays(ByteBuffer bytes) {
    byte[] outline = new byte[bytes.getInt()];
    List<long[]> longs = new ArrayList<>();
    List<int[]> ints = new ArrayList<>();
    List<float[]> floats = new ArrayList<>();
    int longArrays = bytes.getInt();
    for (int i = 0; i < longArrays; i++) {
      longs.add(new long[bytes.getInt()]);
    }
    int intArrays = bytes.getInt();
    for (int i = 0; i < intArrays; i++) {
      ints.add(new int[bytes.getInt()]);
    }
    int floatArrays = bytes.getInt();
    for (int i = 0; i < floatArrays; i++) {
      floats.add(new float[bytes.getInt()]);
    }
    bytes.get(outline);
    longs.forEach(numbers -> rest(bytes, numbers.length * Long.BYTES).asLongBuffer().get(numbers));
    ints.forEach(numbers -> rest(bytes, numbers.length * Integer.BYTES).asIntBuffer().get(numbers));
    floats.forEach(
        numbers -> rest(bytes, numbers.length * Float.BYTES).asFloatBuffer().get(numbers));
    return new ModelArrays(outline, longs, ints, floats);
  }

  /** The bytes that come, which are then behind. */
  private static ByteBuffer rest(ByteBuffer bytes, int length) {
    ByteBuffer rest = littleEndian(bytes.slice());
    bytes.position(bytes.position() + length);
    return rest;
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
