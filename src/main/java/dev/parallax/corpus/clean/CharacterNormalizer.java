package dev.parallax.corpus.clean;

import dev.parallax.corpus.clean.edit.Change;
import dev.parallax.corpus.clean.text.Lines;
import dev.parallax.model.text.CleaningStep;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Removes invisible characters and folds what looks alike: line ends, odd blanks, ligatures,
 * hyphens, and letters written apart from their accents. Typographic quotes and dashes stay.
 */
final class CharacterNormalizer {

  /** Longer heaps of combining marks are noise, and costly to put in order. */
  private static final int MAX_MARKS = 4;

  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final int FIRST_LIGATURE = 0xFB00;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int REPLACEMENT = 0xFFFD;

  /** What character recognition writes for a hyphen that cuts a word. */
  private static final int NOT_SIGN = 0xAC;

  private final String text;
  private final List<Change> changes = new ArrayList<>();
  private int removedFrom = -1;

  private CharacterNormalizer(String text) {
    this.text = text;
  }

  static List<Change> changes(String text) {
    return new CharacterNormalizer(text).scan();
  }

  private List<Change> scan() {
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      int end = endOfCluster(index, codePoint);
      String replacement = replacement(index, end, codePoint);
      if (replacement == null || !replacement.isEmpty()) {
        flushRemoved(index);
      } else if (removedFrom < 0) {
        removedFrom = index;
      }
      if (replacement != null && !replacement.isEmpty()) {
        change(index, end, replacement);
      }
      index = end;
    }
    flushRemoved(index);
    return changes;
  }

  private void flushRemoved(int end) {
    if (removedFrom >= 0) {
      change(removedFrom, end, "");
      removedFrom = -1;
    }
  }

  private void change(int start, int end, String replacement) {
    changes.add(new Change(CleaningStep.NORMALIZE_CHARACTERS, start, end, replacement));
  }

  /** A carriage return takes its line feed along, a letter its accents. */
  private int endOfCluster(int index, int codePoint) {
    int end = index + Character.charCount(codePoint);
    if (codePoint == '\r') {
      return end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }
    if (codePoint == NOT_SIGN) {
      boolean blank = end < text.length() && text.charAt(end) == ' ';
      return blank && cutsWord(index, end + 1) ? end + 1 : end;
    }
    int marks = end;
    while (marks < text.length()
        && marks - end <= MAX_MARKS
        && Character.getType(text.charAt(marks)) == Character.NON_SPACING_MARK) {
      marks++;
    }
    boolean accented = marks - end <= MAX_MARKS && Character.isLetter(codePoint);
    return accented ? marks : end;
  }

  /** What stands for the cluster, or null where it stays as it is. */
  private @Nullable String replacement(int index, int end, int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7F && end == index + 1) {
      return null;
    }
    if (isLineEnd(codePoint)) {
      return "\n";
    }
    if (isInvisible(codePoint)) {
      return staysInvisible(index, codePoint) ? null : "";
    }
    if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
      return " ";
    }
    if (Character.getType(codePoint) == Character.SURROGATE) {
      return Character.toString(REPLACEMENT);
    }
    if (codePoint == NOT_SIGN) {
      return notSign(index, end);
    }
    return fold(text.substring(index, end), codePoint);
  }

  /** A sign of logic stands before what it denies, not behind a letter. */
  private @Nullable String notSign(int index, int end) {
    boolean cutsLine = followsLetter(index) && Lines.endsLine(text, end);
    return cutsLine ? Character.toString(Lines.SOFT_HYPHEN) : cutsWord(index, end) ? "" : null;
  }

  private boolean cutsWord(int index, int rest) {
    return followsLetter(index)
        && rest < text.length()
        && Character.isLowerCase(text.codePointAt(rest));
  }

  private boolean followsLetter(int index) {
    return index > 0 && Character.isLetter(text.charAt(index - 1));
  }

  private static @Nullable String fold(String cluster, int codePoint) {
    if (codePoint == 0x2010 || codePoint == 0x2011) {
      return "-";
    }
    int ligature = codePoint - FIRST_LIGATURE;
    if (ligature >= 0 && ligature < LIGATURES.length) {
      return LIGATURES[ligature] + cluster.substring(1);
    }
    if (cluster.length() == Character.charCount(codePoint)) {
      return null;
    }
    String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    return composed.equals(cluster) ? null : composed;
  }

  private static boolean isLineEnd(int codePoint) {
    return codePoint == '\r'
        || codePoint == 0x0B
        || codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  private static boolean isInvisible(int codePoint) {
    return Character.isISOControl(codePoint)
        || codePoint == Lines.SOFT_HYPHEN
        || (codePoint >= 0x200B && codePoint <= 0x200F)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x206F)
        || codePoint == 0xFEFF
        || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB);
  }

  /** Line feeds, form feeds, tabs and line-end soft hyphens mean something to later steps. */
  private boolean staysInvisible(int index, int codePoint) {
    return switch (codePoint) {
      case '\n', '\f', '\t' -> true;
      case Lines.SOFT_HYPHEN -> followsLetter(index) && Lines.endsLine(text, index + 1);
      case ZERO_WIDTH_JOINER -> index > 0 && isPictogram(text.codePointBefore(index));
      default -> false;
    };
  }

  /** Zero-width joiners make one emoji of several; elsewhere they are noise. */
  private static boolean isPictogram(int codePoint) {
    return Character.isSupplementaryCodePoint(codePoint) || codePoint == EMOJI_STYLE;
  }
}
