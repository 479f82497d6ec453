package dev.parallax.corpus.clean.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * LanguageTool's list of American English words, as a finite-state automaton: .7 MB, read once per
 * process in about 10 ms when the first line-end hyphen asks for it. Exact look-up only.
 */
public final class EnglishWords {

  private static final String RESOURCE = "/org/languagetool/resource/en/hunspell/en_US.dict";

  /** Parts each word from its frequency class; see en_US.info. */
  private static final char SEPARATOR = '+';

  private static final int LONGEST_WORD = 60;

  private final FSA automaton;
  private final FSATraversal traversal;

  private EnglishWords(FSA automaton) {
    this.automaton = automaton;
    this.traversal = new FSATraversal(automaton);
  }

  public static EnglishWords load() {
    return Holder.WORDS;
  }

  /** Whether the list has this word as it is written, in lower case, or as a name. */
  public boolean contains(String word) {
    if (word.length() < 2 || word.length() > LONGEST_WORD || word.indexOf(SEPARATOR) >= 0) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String name = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    return has(word) || has(lower) || has(name);
  }

  /** Whether the list has this word in lower case, so that it is more than a name. */
  public boolean containsCommon(String word) {
    return word.length() <= LONGEST_WORD
        && word.indexOf(SEPARATOR) < 0
        && has(word.toLowerCase(Locale.ROOT));
  }

  /**
   * How common a word in lower case is in print and on the web: 0, also for words that the list
   * lacks or has no count for, to 25.
   */
  public int frequency(String word) {
    MatchResult entry = match(word.toLowerCase(Locale.ROOT));
    int frequency = 0;
    if (word.indexOf(SEPARATOR) < 0 && entry.kind == MatchResult.SEQUENCE_IS_A_PREFIX) {
      for (ByteBuffer letter : automaton.getSequences(entry.node)) {
        frequency = Math.max(frequency, letter.get() - 'A');
      }
    }
    return frequency;
  }

  private boolean has(String word) {
    return match(word).kind == MatchResult.SEQUENCE_IS_A_PREFIX;
  }

  private MatchResult match(String word) {
    return traversal.match((word + SEPARATOR).getBytes(StandardCharsets.UTF_8));
  }

  private static EnglishWords read() {
    try (InputStream stream = EnglishWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("Missing on the class path: " + RESOURCE);
      }
      return new EnglishWords(FSA.read(new BufferedInputStream(stream)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  private static final class Holder {
    static final EnglishWords WORDS = read();
  }
}
