package dev.parallax.corpus.clean;

import dev.parallax.corpus.Message;
import dev.parallax.corpus.clean.edit.Change;
import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Repairs text that was UTF-8 and was read as something else on its way: {@code donâ€™t}. A run of
 * characters is repaired only if its bytes in that other encoding are well-formed UTF-8, which runs
 * of a language's own letters are not, and if what comes out is a character that English uses.
 */
final class Mojibake {

  /** What UTF-8 was taken for: Windows, old Macs, DOS. */
  private static final List<Charset> MISTAKEN =
      List.of(
          Charset.forName("windows-1252"),
          Charset.forName("x-MacRoman"),
          Charset.forName("IBM437"),
          Charset.forName("IBM850"),
          Charset.forName("windows-1251"));

  /** Some texts went wrong twice. */
  private static final int TIMES = 3;

  private static final int LONGEST = 64;

  /** A question mark where an apostrophe was: what it was cannot be told for certain. */
  private static final Pattern LOST = Pattern.compile("(?<=\\p{L})\\?(?=(?:s|t|re|ve|ll|d|m)\\b)");

  private static final int FEW_LOST = 2;

  private static final List<Map<Character, Byte>> BYTES =
      MISTAKEN.stream().map(Mojibake::bytes).toList();

  private Mojibake() {}

  /** Each character beyond ASCII with its byte; control characters stand for bytes without one. */
  private static Map<Character, Byte> bytes(Charset charset) {
    Map<Character, Byte> bytes = new TreeMap<>();
    for (int b = 0x80; b <= 0x9F; b++) {
      bytes.put((char) b, (byte) b);
    }
    for (int b = 0x80; b <= 0xFF; b++) {
      String character = new String(new byte[] {(byte) b}, charset);
      if (!character.equals("\uFFFD")) {
        bytes.put(character.charAt(0), (byte) b);
      }
    }
    return bytes;
  }

  static List<Change> changes(String text) {
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && text.charAt(end) > 0x7F && end - i < LONGEST) {
        end++;
      }
      if (end > i) {
        String run = text.substring(i, end);
        String repaired = repaired(run);
        if (!repaired.equals(run)) {
          changes.add(new Change(CleaningStep.NORMALIZE_CHARACTERS, i, end, repaired));
        }
      }
      i = Math.max(end, i + 1);
    }
    return changes;
  }

  /** A run as it was meant, or as it is. */
  private static String repaired(String run) {
    String at = run;
    for (int i = 0; i < TIMES; i++) {
      String better = once(at);
      if (better == null) {
        break;
      }
      at = better;
    }
    return at.chars().allMatch(c -> c >= 0x80 && c <= 0x9F) ? windows(at) : at;
  }

  private static @Nullable String once(String run) {
    for (Map<Character, Byte> bytes : BYTES) {
      String decoded = decoded(run, bytes);
      if (decoded != null && isLikely(decoded)) {
        return decoded;
      }
    }
    return null;
  }

  private static @Nullable String decoded(String run, Map<Character, Byte> byteOf) {
    // The last byte of a closing quotation mark has no character in Windows-1252 and gets lost.
    String whole = run.endsWith("â€") ? run + "\u009D" : run;
    ByteBuffer bytes = ByteBuffer.allocate(whole.length());
    for (int i = 0; i < whole.length(); i++) {
      Byte b = byteOf.get(whole.charAt(i));
      if (b == null) {
        return null;
      }
      bytes.put(b);
    }
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return decoded.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Punctuation, symbols, and letters of Europe's Latin alphabets; or what went wrong twice. */
  private static boolean isLikely(String decoded) {
    return decoded
        .codePoints()
        .allMatch(
            c ->
                (c >= 0xA0 && c <= 0x17F)
                    || (c >= 0x2010 && c <= 0x2122)
                    || c == 0x192
                    || c == 0x2C6
                    || c == 0x2DC
                    || c == 0xFEFF
                    || (c >= 0x2190 && c <= 0x27BF)
                    || c >= 0x1F000);
  }

  /** Windows-1252 read as Latin-1: its apostrophe becomes a control character, and is then lost. */
  private static String windows(String controls) {
    byte[] bytes = controls.getBytes(StandardCharsets.ISO_8859_1);
    String meant = new String(bytes, MISTAKEN.get(0));
    boolean lineEnd = controls.chars().allMatch(c -> c == 0x85);
    return lineEnd || meant.indexOf('\uFFFD') >= 0 ? controls : meant;
  }

  /** Tells what was repaired, and what could not be. */
  static List<Issue> issues(String text, int repaired) {
    List<Issue> issues = new ArrayList<>();
    if (repaired > 0) {
      issues.add(
          new Issue(
              IssueCode.MOJIBAKE_REPAIRED,
              Message.of(
                  "Places that looked like UTF-8 read in a wrong encoding were repaired: %,d. See the"
                      + " table edits, or save the file anew from its source.",
                  repaired)));
    }
    lost(text).ifPresent(issues::add);
    return issues;
  }

  private static Optional<Issue> lost(String text) {
    Matcher lost = LOST.matcher(text);
    int count = 0;
    while (lost.find()) {
      count++;
    }
    return count < FEW_LOST
        ? Optional.empty()
        : Optional.of(
            new Issue(
                IssueCode.CHARACTERS_LOST,
                Message.of(
                    "%,d question marks stand where apostrophes should; the file lost them when it"
                        + " was saved. Save it anew from its source, as UTF-8.",
                    count)));
  }
}
