package dev.parallax.term;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.parallax.config.TermsConfig;
import dev.parallax.model.ResourceLines;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the words of sentences and decides which of them are terms.
 *
 * <p>The words come in runs: words that no punctuation parts. A hyphen within a compound is no
 * punctuation: CoreNLP cuts {@code long-term} in three, and both words are terms.
 */
final class TermReader {

  /** No term is longer, in code points: what is longer is no word of a language. */
  static final int MAX_LENGTH = 64;

  private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");
  private static final Set<String> NAMES =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "COUNTRY", "NATIONALITY", "MISC");
  private static final Set<String> STOP_LEMMAS =
      ResourceLines.of(TermReader.class, "stop-lemmas.txt").collect(toUnmodifiableSet());

  private final TermsConfig config;
  private final Set<String> ownStopWords;

  TermReader(TermsConfig config) {
    this.config = config;
    this.ownStopWords =
        config.stopList().stream()
            .map(word -> word.strip().toLowerCase(Locale.ROOT).replace('’', '\''))
            .collect(toUnmodifiableSet());
  }

  /** The runs of a sentence, none of them empty. */
  List<List<TermWord>> runs(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<List<TermWord>> runs = new ArrayList<>();
    List<TermWord> run = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isTermWord(tokens.get(i))) {
        run.add(word(tokens.get(i), i > 0 && joins(tokens, i - 1)));
      } else if (!joins(tokens, i) && !run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private TermWord word(Token token, boolean joined) {
    PartOfSpeech part = PartOfSpeech.ofTag(token.partOfSpeech());
    String lemma = lemma(token);
    return new TermWord(lemma, part, counts(token, lemma, part), joined);
  }

  private boolean counts(Token token, String lemma, PartOfSpeech part) {
    boolean named = token.entityType() != null && NAMES.contains(token.entityType());
    boolean name = named || part.role() == PartOfSpeech.Role.NAME;
    return (config.names() || !name)
        && !isOwnStopWord(token, lemma)
        && (config.stopWords() || isContent(lemma, part));
  }

  private boolean isOwnStopWord(Token token, String lemma) {
    return ownStopWords.contains(token.form().toLowerCase(Locale.ROOT).replace('’', '\''))
        || (config.stopInflected() && ownStopWords.contains(lemma));
  }

  private static boolean isContent(String lemma, PartOfSpeech part) {
    return part.role() != PartOfSpeech.Role.FUNCTION
        && !STOP_LEMMAS.contains(lemma)
        && lemma.codePoints().anyMatch(Character::isLetter);
  }

  /** Whether the token is a hyphen that makes one compound of the words beside it. */
  private static boolean joins(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && HYPHENS.contains(tokens.get(i).form())
        && isTermWord(tokens.get(i - 1))
        && isTermWord(tokens.get(i + 1))
        && WordTokens.touch(tokens.get(i - 1), tokens.get(i))
        && WordTokens.touch(tokens.get(i), tokens.get(i + 1));
  }

  private static boolean isTermWord(Token token) {
    String lemma = token.lemma();
    return WordTokens.isWord(token)
        && !lemma.isEmpty()
        && lemma.codePointCount(0, lemma.length()) <= MAX_LENGTH
        && lemma.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
