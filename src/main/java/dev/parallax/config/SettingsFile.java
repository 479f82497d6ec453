package dev.parallax.config;

import dev.parallax.config.type.Reading;
import dev.parallax.config.yaml.YamlLimits;
import dev.parallax.config.yaml.YamlPlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The text of a YAML file. */
public final class SettingsFile {

  private static final int MEGABYTE = 1 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SettingsFile() {}

  /** Reads a file that must be UTF-8 and not too large; null where a problem was reported. */
  public static @Nullable String read(Path file, String name, YamlLimits limits, Reading reading) {
    YamlPlace whole = new YamlPlace(name, 0);
    if (!Files.exists(file)) {
      reading.problem(whole, "", "there is no such file");
      return null;
    }
    if (Files.isDirectory(file)) {
      reading.problem(whole, "", "is a folder; a YAML file is needed");
      return null;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, name, limits, reading);
    } catch (IOException e) {
      reading.problem(
          whole,
          "",
          e instanceof AccessDeniedException
              ? "cannot be read by this user; check who may read it"
              : "cannot be read: " + e);
      return null;
    }
  }

  /** Reads a stream to its end, as above. */
  public static @Nullable String read(
      InputStream stream, String name, YamlLimits limits, Reading reading) throws IOException {
    YamlPlace whole = new YamlPlace(name, 0);
    byte[] bytes = stream.readNBytes(limits.maxMegabytes() * MEGABYTE + 1);
    if (bytes.length > limits.maxMegabytes() * MEGABYTE) {
      String size =
          limits.maxMegabytes() == 1 ? "a megabyte" : limits.maxMegabytes() + " megabytes";
      reading.problem(whole, "", "is larger than " + size + "; this can be no " + limits.kind());
      return null;
    }
    return decode(bytes, whole, reading);
  }

  private static @Nullable String decode(byte[] bytes, YamlPlace whole, Reading reading) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
      String problem = "is not UTF-8 on this line; save the file as UTF-8";
      reading.problem(new YamlPlace(whole.file(), line), "", problem);
      return null;
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
