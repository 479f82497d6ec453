package dev.parallax.corpus.clean.heading;

import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Passage;
import dev.parallax.corpus.clean.text.Shouting;
import dev.parallax.corpus.clean.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a heading's shape from a passage's words, whatever stands around it. */
public final class HeadingRules {

  /** Longest heading, in UTF-16 units. */
  private static final int LONGEST = 200;

  private static final Pattern FINITE =
      Pattern.compile(
          "\\b(?:IS|ARE|WAS|WERE|HAS|HAVE|HAD|SAID|SAYS|WILL|WOULD|MUST|CAN|SHALL|DO|DOES|DID)\\b");

  private static final int MOST_WORDS = 16;
  private static final int MOST_WORDS_SHOUTED = 28;
  private static final int MOST_WORDS_IN_QUESTION = 10;
  private static final int MOST_WORDS_IF_FAINT = 8;
  private static final double CAPITALISED = 0.7;
  private static final double LETTERS = 0.6;
  private static final String OPEN_ENDS = ".!,;:-–—…]/&";

  private static final Pattern SECTION_NUMBER =
      Pattern.compile(
          "(?:(?i:chapter|part|section|appendix)\\s)?"
              + "(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVXLC]{1,7})[.):]?");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i:chapter|part|section)|(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVXLC]{1,7})[.):].*+");
  private static final Pattern DATE_AT_END =
      Pattern.compile(
          "[.,]?\\s{1,3}(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{Lu}\\p{L}{2,8}"
              + " \\d{4})\\.?$");
  private static final Pattern SENTENCE_END_INSIDE = Pattern.compile("\\p{Ll}{3}[.!?][\"”’)]?\\s");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> FUNCTION_WORDS = WordList.read("heading/function-words.txt");
  private static final Set<String> PHRASE_OPENERS = WordList.read("heading/phrase-openers.txt");

  private HeadingRules() {}

  public static HeadingShape shape(Passage passage) {
    return passage.length() > LONGEST ? HeadingShape.NONE : shape(passage.head(LONGEST));
  }

  public static HeadingShape shape(Line line) {
    return line.length() > LONGEST ? HeadingShape.NONE : shape(line.head(LONGEST));
  }

  /** Whether it begins with a section's number: then it is no document's title. */
  public static boolean isNumbered(Passage passage) {
    String text = passage.head(LONGEST);
    int blank = text.indexOf(' ');
    String word = blank < 0 ? text : text.substring(0, blank);
    return NUMBERED.matcher(word).matches();
  }

  public static boolean isQuestion(Passage passage) {
    return passage.head(LONGEST).endsWith("?");
  }

  private static HeadingShape shape(String passage) {
    String text = DATE_AT_END.matcher(passage).replaceFirst("");
    if (SECTION_NUMBER.matcher(text).matches()) {
      boolean bareNumber = text.chars().noneMatch(Character::isLetter);
      return bareNumber ? HeadingShape.NONE : HeadingShape.CLEAR;
    }
    boolean shouted = Shouting.isShouted(text);
    List<String> words = BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty() || !mostlyLetters(text) || hasWrongEdge(text, shouted)) {
      return HeadingShape.NONE;
    }
    if (shouted) {
      // Titles in capitals may be long and end in a full stop; a verb makes a paragraph of them.
      boolean sentence =
          text.endsWith(".") && words.size() > MOST_WORDS_IF_FAINT && FINITE.matcher(text).find();
      return !sentence && words.size() <= MOST_WORDS_SHOUTED
          ? HeadingShape.CLEAR
          : HeadingShape.NONE;
    }
    if (text.endsWith("?")) {
      return question(words);
    }
    return SENTENCE_END_INSIDE.matcher(text).find() ? HeadingShape.NONE : statement(words);
  }

  private static HeadingShape question(List<String> words) {
    if (words.size() > MOST_WORDS_IN_QUESTION) {
      return HeadingShape.NONE;
    }
    boolean names = words.stream().skip(1).anyMatch(HeadingRules::isCapitalisedContent);
    return names && isTitleCase(words) ? HeadingShape.CLEAR : HeadingShape.WEAK;
  }

  private static HeadingShape statement(List<String> words) {
    String last = WordList.fold(words.get(words.size() - 1));
    if (words.size() > MOST_WORDS || PHRASE_OPENERS.contains(last)) {
      return HeadingShape.NONE;
    }
    if (FUNCTION_WORDS.contains(last)) {
      return HeadingShape.WEAK;
    }
    if (isTitleCase(words)) {
      return HeadingShape.CLEAR;
    }
    return words.size() <= MOST_WORDS_IF_FAINT ? HeadingShape.FAINT : HeadingShape.WEAK;
  }

  /** Whether nearly all words that carry meaning begin with a capital. */
  private static boolean isTitleCase(List<String> words) {
    List<String> content = words.stream().filter(HeadingRules::isContent).toList();
    long capitalised = content.stream().filter(HeadingRules::isCapitalisedContent).count();
    return capitalised > 0 && capitalised >= CAPITALISED * content.size();
  }

  private static boolean isContent(String word) {
    return word.codePoints().anyMatch(Character::isLetter) && !isFunctionWord(word);
  }

  private static boolean isCapitalisedContent(String word) {
    return isContent(word)
        && Character.isUpperCase(
            word.codePoints().filter(Character::isLetter).findFirst().orElse(0));
  }

  public static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(WordList.fold(word));
  }

  private static boolean hasWrongEdge(String text, boolean shouted) {
    int first = text.codePointAt(0);
    char last = text.charAt(text.length() - 1);
    boolean closed = OPEN_ENDS.indexOf(last) >= 0 && !(shouted && last == '.');
    boolean quotedSentence = text.length() > 1 && endsQuotedSentence(text);
    return Character.isLowerCase(first)
        || "[(•*-–—".indexOf(first) >= 0
        || closed
        || quotedSentence;
  }

  private static boolean endsQuotedSentence(String text) {
    return "\"”’')".indexOf(text.charAt(text.length() - 1)) >= 0
        && ".!?,".indexOf(text.charAt(text.length() - 2)) >= 0;
  }

  /** Whether it is made of words rather than of figures and marks. */
  public static boolean mostlyLetters(Passage passage) {
    return mostlyLetters(passage.head(LONGEST));
  }

  private static boolean mostlyLetters(String text) {
    long visible = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    return text.codePoints().filter(Character::isLetter).count() >= LETTERS * visible;
  }
}
