package dev.parallax.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The text of a settings file. */
final class SettingsFile {

  private static final int MAX_BYTES = 1 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SettingsFile() {}

  /** Reads a file that must be UTF-8 of at most a megabyte; null where a problem was reported. */
  static @Nullable String read(Path file, Reading reading) {
    Place whole = new Place(file.toString(), 0);
    if (!Files.exists(file)) {
      reading.problem(whole, "", "there is no such file");
      return null;
    }
    if (Files.isDirectory(file)) {
      reading.problem(whole, "", "is a folder; a YAML file is needed");
      return null;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        reading.problem(whole, "", "is larger than a megabyte; this can be no settings file");
        return null;
      }
      return decode(bytes, whole, reading);
    } catch (IOException e) {
      reading.problem(whole, "", "cannot be read: " + e);
      return null;
    }
  }

  private static @Nullable String decode(byte[] bytes, Place whole, Reading reading) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
      String problem = "is not UTF-8 on this line; save the file as UTF-8";
      reading.problem(new Place(whole.file(), line), "", problem);
      return null;
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
