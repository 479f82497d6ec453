package dev.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Moves the ends of sentences that the tokenizer sets by the full stop alone: quotation marks,
 * brackets and note numbers go with the sentence that they close, the marker of a list with its
 * item. Rules see only tokens and the blanks between them, for the marks themselves ({@code "}) do
 * not say whether they open or close.
 */
final class SentenceBoundaries {

  private static final Set<String> QUOTES =
      Set.of("\"", "'", "''", "``", "`", "“", "”", "‘", "’", "«", "»");
  private static final Set<String> CLOSING = Set.of(")", "]", "-RRB-", "-RSB-", "”", "»", "''");
  private static final Set<String> STOPS =
      Set.of(".", "?", "!", "...", "…", "?!", "!?", "!!", "??");
  private static final Set<String> BULLETS =
      Set.of("•", "⁃", "·", "▪", "◦", "‣", "*", "-", "–", "—");

  /** In a quotation that ends in a question, a clause goes on: "Will it end?" Smith asked. */
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "replied",
          "answered",
          "cried",
          "exclaimed",
          "wondered",
          "demanded",
          "shouted",
          "wrote",
          "added",
          "wonders",
          "writes");

  private static final int LONGEST_NAME = 3;

  private final List<CoreLabel> tokens;

  /** Set where a sentence ends with this token. */
  private final BitSet ends;

  private SentenceBoundaries(List<CoreLabel> tokens, BitSet ends) {
    this.tokens = tokens;
    this.ends = ends;
  }

  /**
   * Moves the ends of sentences.
   *
   * @param ends the tokens that end sentences by the tokenizer's rules
   * @return the tokens that do by these
   */
  static BitSet of(List<CoreLabel> tokens, BitSet ends) {
    SentenceBoundaries boundaries = new SentenceBoundaries(tokens, (BitSet) ends.clone());
    boundaries.endAfterGluedStops();
    boundaries.moveQuotes();
    boundaries.moveNotes();
    boundaries.keepMarkers();
    boundaries.partLists();
    boundaries.goOn();
    if (!tokens.isEmpty()) {
      boundaries.ends.set(tokens.size() - 1);
    }
    return boundaries.ends;
  }

  /** Whether a sentence may begin with a word like this. */
  static boolean mayBegin(String word) {
    return QUOTES.contains(word) || Character.isUpperCase(word.codePointAt(0));
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
  }

  private boolean isGlued(int left) {
    return left >= 0
        && left + 1 < tokens.size()
        && tokens.get(left).endPosition() == tokens.get(left + 1).beginPosition();
  }

  /** Only tokens that were parted have a stop between two letters. */
  private void endAfterGluedStops() {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (Set.of(".", "?", "!").contains(word(i))
          && isGlued(i - 1)
          && isGlued(i)
          && Character.isUpperCase(word(i + 1).codePointAt(0))
          && Character.isLetterOrDigit(word(i - 1).codePointBefore(word(i - 1).length()))) {
        ends.set(i);
      }
    }
  }

  /** A mark with a blank before it alone opens, one with a blank behind it alone closes. */
  private boolean opens(int i) {
    return QUOTES.contains(word(i)) && !isGlued(i - 1) && isGlued(i);
  }

  private boolean closes(int i) {
    return CLOSING.contains(word(i)) || (QUOTES.contains(word(i)) && isGlued(i - 1) && !isGlued(i));
  }

  private void moveQuotes() {
    for (int i = ends.nextSetBit(0); i >= 0 && i + 1 < tokens.size(); i = ends.nextSetBit(i + 1)) {
      if (closes(i + 1) && isGlued(i)) {
        ends.clear(i);
        ends.set(i + 1);
      } else if (opens(i) && i > 0 && STOPS.contains(word(i - 1))) {
        ends.clear(i);
        ends.set(i - 1);
      }
    }
  }

  /** {@code treaty.[4] Nobody}, {@code treaty.”3 Nobody}: the number belongs to what it follows. */
  private void moveNotes() {
    for (int i = ends.nextSetBit(0); i >= 0; i = ends.nextSetBit(i + 1)) {
      int last = lastOfNote(i + 1);
      if (last > 0 && isGlued(i) && !isGlued(last) && mayBeginAt(last + 1)) {
        ends.clear(i);
        ends.set(last);
      }
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean note = word(i).matches("\\d{1,3}") && isGlued(i - 1) && !isGlued(i);
      if (note && word(i - 1).equals(".") && isGlued(i - 2) && mayBeginAt(i + 1)) {
        ends.set(i);
      }
    }
  }

  private boolean mayBeginAt(int i) {
    return i < tokens.size() && mayBegin(word(i));
  }

  /** The last token of a note's number, or -1 where there is none. */
  private int lastOfNote(int i) {
    if (word(i).matches("\\d{1,3}|[*†‡]|[¹²³⁰⁴-⁹]+")) {
      return i;
    }
    boolean bracketed = Set.of("[", "-LSB-").contains(word(i)) && word(i + 1).matches("\\d{1,3}");
    return bracketed && Set.of("]", "-RSB-").contains(word(i + 2)) ? i + 2 : -1;
  }

  /** The value of a list's marker, 1 for {@code 1} and {@code a}; 0 for what is none. */
  private int value(int i) {
    String word = word(i);
    if (word.matches("\\d{1,2}")) {
      return Integer.parseInt(word);
    }
    return word.matches("[a-z]") ? word.charAt(0) - 'a' + 1 : 0;
  }

  /** The last token of the marker that begins here, with its bullet; -1 where there is none. */
  private int lastOfMarker(int start) {
    int i = BULLETS.contains(word(start)) ? start + 1 : start;
    if (value(i) > 0 && Set.of(".", ")", "-RRB-").contains(word(i + 1)) && isGlued(i)) {
      return Set.of(")", "-RRB-").contains(word(i + 2)) && isGlued(i + 1) ? i + 2 : i + 1;
    }
    return i > start ? start : -1;
  }

  /** A sentence that is nothing but a marker goes on with its item. */
  private void keepMarkers() {
    int start = 0;
    for (int i = ends.nextSetBit(0); i >= 0 && i + 1 < tokens.size(); i = ends.nextSetBit(i + 1)) {
      if (lastOfMarker(start) == i) {
        ends.clear(i);
      } else {
        start = i + 1;
      }
    }
  }

  /** A text that begins with the first marker of a list is parted before the next ones. */
  private void partLists() {
    int first = lastOfMarker(0);
    int at = BULLETS.contains(word(0)) ? 1 : 0;
    if (first < 1 || value(at) == 0) {
      return;
    }
    int sought = value(at) + 1;
    for (int i = first + 1; i < tokens.size(); i++) {
      int last = lastOfMarker(i);
      int number = BULLETS.contains(word(i)) ? i + 1 : i;
      boolean item = last - i == first && value(number) == sought && isSameKind(at, number);
      if (item && !isGlued(last) && !isGlued(i - 1)) {
        ends.set(i - 1);
        ends.clear(last);
        sought++;
      }
    }
  }

  private boolean isSameKind(int one, int other) {
    return Character.isDigit(word(one).charAt(0)) == Character.isDigit(word(other).charAt(0));
  }

  /** What is in quotation marks or brackets ends there; the sentence around it may go on. */
  private void goOn() {
    for (int i = ends.nextSetBit(0); i >= 0 && i + 1 < tokens.size(); i = ends.nextSetBit(i + 1)) {
      boolean number = word(i - 1).equals("°") && word(i).equals(".") && isNumber(i + 1);
      if (number || (closes(i) && (isSmall(afterDash(i + 1)) || saysSomebody(i)))) {
        ends.clear(i);
      }
    }
  }

  private int afterDash(int i) {
    return Set.of("-", "–", "—", "--").contains(word(i)) ? i + 1 : i;
  }

  private boolean isNumber(int i) {
    return !word(i).isEmpty() && Character.isDigit(word(i).charAt(0));
  }

  /** Begins with a small letter, but not like {@code iPhone} or the marker of an item. */
  private boolean isSmall(int i) {
    String word = word(i);
    return !word.isEmpty()
        && Character.isLowerCase(word.codePointAt(0))
        && word.equals(word.toLowerCase(java.util.Locale.ROOT))
        && lastOfMarker(i) < 0;
  }

  private boolean saysSomebody(int close) {
    if (!QUOTES.contains(word(close)) || !Set.of("?", "!").contains(word(close - 1))) {
      return false;
    }
    int i = close + 1;
    while (i <= close + LONGEST_NAME && isName(i)) {
      i++;
    }
    return i > close + 1
        && SPEECH.contains(word(i))
        && Set.of(".", ",", ":", ";").contains(word(i + 1));
  }

  private boolean isName(int i) {
    String word = word(i);
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && !Set.of("He", "She", "It", "They", "We", "You").contains(word);
  }
}
