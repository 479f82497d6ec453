package dev.parallax.tone.targeted;

import dev.parallax.model.Hashes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The instrument as bytes: big-endian, numbers of networks in 32 bits. */
public final class TargetedToneFile {

  /** What this version of the program was fitted with. */
  private static final String FITTED = "targeted-tone.bin";

  private static final int MAGIC = 0x50_4C_58_54;
  private static final int VERSION = 1;

  private TargetedToneFile() {}

  /** Read once in a JVM, since every step that hears tone asks for it. */
  private static final class Standard {
    static final TargetedTone TONE = load();
    static final String HASH = hash(TONE);

    private Standard() {}
  }

  /** The instrument that comes with the program. */
  public static TargetedTone standard() {
    return Standard.TONE;
  }

  /** Names the instrument that comes with the program, as {@link #hash} does. */
  public static String standardHash() {
    return Standard.HASH;
  }

  private static TargetedTone load() {
    try (InputStream in = TargetedToneFile.class.getResourceAsStream(FITTED)) {
      if (in == null) {
        throw new IOException("No " + FITTED + " on the class path");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an instrument.
   *
   * @throws IOException if the bytes are none, or of another version
   */
  public static TargetedTone read(byte[] bytes) throws IOException {
    return read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  /** Reads the next instrument of a stream. */
  public static TargetedTone read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("Not a targeted tone of version " + VERSION);
    }
    String encoder = in.readUTF();
    int dimension = in.readInt();
    Scaling scaling = new Scaling(floats(in, dimension), floats(in, dimension));
    List<TargetNetwork> networks = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      networks.add(network(in, dimension));
    }
    ToneCalibration calibration = new ToneCalibration(in.readDouble());
    ToneError error = new ToneError(in.readDouble(), in.readDouble());
    return new TargetedTone(encoder, scaling, networks, calibration, error);
  }

  /** Names an instrument: SHA-256 of its bytes. */
  public static String hash(TargetedTone tone) {
    return Hashes.sha256(write(tone));
  }

  /** The bytes of an instrument: the same for the same numbers. */
  public static byte[] write(TargetedTone tone) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(tone, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes an instrument to a stream. */
  public static void write(TargetedTone tone, DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeUTF(tone.encoder());
    out.writeInt(tone.scaling().dimension());
    write(tone.scaling().mean(), out);
    write(tone.scaling().deviation(), out);
    out.writeInt(tone.networks().size());
    for (TargetNetwork network : tone.networks()) {
      out.writeInt(network.heads());
      write(network.keys(), out);
      write(network.distances(), out);
      write(network.weights(), out);
      write(network.biases(), out);
    }
    out.writeDouble(tone.calibration().power());
    out.writeDouble(tone.error().scale());
    out.writeDouble(tone.error().shared());
  }

  private static void write(float[] values, DataOutputStream out) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static TargetNetwork network(DataInputStream in, int dimension) throws IOException {
    int heads = in.readInt();
    return new TargetNetwork(
        heads,
        dimension,
        floats(in, heads * dimension),
        floats(in, heads * DistanceBand.COUNT),
        floats(in, TargetNetwork.CLASSES * heads * dimension),
        floats(in, TargetNetwork.CLASSES));
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
