package dev.parallax.annotate.encode;

import dev.parallax.model.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a processor can do, which decides how eight-bit sums are rounded: with and without newer
 * instructions scores differ in the second or third decimal.
 */
public final class ProcessorType {

  private static final Path LINUX = Path.of("/proc/cpuinfo");

  /** Lines of Linux's description that tell its maker and its instructions. */
  private static final List<String> LINES =
      List.of("vendor_id", "flags", "cpu implementer", "features");

  private static final int DIGITS = 12;

  private ProcessorType() {}

  /**
   * Architecture and, where the system tells them, a hash of maker and instructions of the first
   * processor.
   */
  public static String describe() {
    String architecture = System.getProperty("os.arch");
    try {
      return architecture + " " + hash(Files.readAllLines(LINUX));
    } catch (IOException e) {
      return architecture;
    }
  }

  static String hash(List<String> lines) {
    List<String> telling =
        lines.stream()
            .takeWhile(line -> !line.isBlank())
            .filter(line -> LINES.contains(key(line)))
            .toList();
    return Hashes.sha256(String.join("\n", telling)).substring(0, DIGITS);
  }

  private static String key(String line) {
    return line.split(":", 2)[0].trim().toLowerCase(Locale.ROOT);
  }
}
