package dev.parallax.pipeline.beam;

import dev.parallax.model.Hashes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A large value that many steps carry. It is written to bytes once and read from them once in a
 * JVM, whereas Beam writes and reads each step some dozen times while it plans a graph: for the
 * patterns of frames as they are, that took two thirds of a small job's time.
 *
 * @param <T> kind of value; nobody changes it
 */
public final class Packed<T extends Serializable> implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What this JVM has read, by the hash of its bytes, while it is in use or there is room. */
  private static final Map<String, SoftReference<Object>> READ = new HashMap<>();

  private final byte[] bytes;
  private final String hash;

  private Packed(byte[] bytes) {
    this.bytes = bytes;
    this.hash = Hashes.sha256(bytes);
  }

  /**
   * Packs a value.
   *
   * @throws IllegalArgumentException if it, or a part of it, cannot be serialized
   */
  public static <T extends Serializable> Packed<T> of(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream deflated = new DeflaterOutputStream(bytes);
        ObjectOutputStream out = new ObjectOutputStream(deflated)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot be packed: " + value.getClass().getName(), e);
    }
    return new Packed<>(bytes.toByteArray());
  }

  /** The value, which a JVM holds once, however many steps ask for it. */
  @SuppressWarnings("unchecked") // The bytes are those that a value of this kind was written to.
  public T get() {
    synchronized (READ) {
      SoftReference<Object> known = READ.get(hash);
      Object value = known == null ? null : known.get();
      if (value == null) {
        value = read();
        READ.put(hash, new SoftReference<>(value));
      }
      return (T) value;
    }
  }

  private Object read() {
    try (InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(bytes));
        ObjectInputStream in = new ObjectInputStream(inflated)) {
      return in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("the code here is not the code that packed this", e);
    }
  }
}
