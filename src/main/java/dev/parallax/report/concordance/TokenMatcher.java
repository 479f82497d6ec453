package dev.parallax.report.concordance;

import java.util.ArrayList;
import java.util.List;

/** Finds where a pattern stands among tokens. */
final class TokenMatcher {

  private static final int NOWHERE = -1;

  private final TokenColumns tokens;
  private final List<WordMatcher> words = new ArrayList<>();
  private final TokenColumns.Which hyphens;

  TokenMatcher(TokenColumns tokens, TokenPattern pattern) throws PatternException {
    this.tokens = tokens;
    for (WordPattern word : pattern.words()) {
      words.add(WordMatcher.of(word, tokens));
    }
    this.hyphens = tokens.ofForm(TokenForms::isHyphen);
  }

  /** Told of the first token of a hit, and of the one behind its last. */
  @FunctionalInterface
  interface Found {
    void at(int first, int end);
  }

  /** Tells of every hit, in order; hits may overlap, and of those that begin alike one is told. */
  void all(Found found) {
    int first = 0;
    while (first < tokens.size()) {
      int end = first + 1;
      while (end < tokens.size() && !tokens.begins(end)) {
        end++;
      }
      for (int row = first; row < end; row++) {
        int after = match(row, end);
        if (after != NOWHERE) {
          found.at(row, after);
        }
      }
      first = end;
    }
  }

  private int match(int row, int end) {
    int at = words.get(0).match(row, end);
    for (int word = 1; word < words.size() && at != NOWHERE; word++) {
      int next = at < end ? words.get(word).match(at, end) : NOWHERE;
      at = next == NOWHERE && joins(at, end) ? words.get(word).match(at + 1, end) : next;
    }
    return at;
  }

  /** Whether a token is a hyphen within a compound. */
  private boolean joins(int row, int end) {
    return row + 1 < end && hyphens.has(row) && tokens.touches(row) && tokens.touches(row + 1);
  }

  /** Matches one word of the pattern from a token on. */
  private interface WordMatcher {

    /** The token behind the word, or {@link #NOWHERE}. */
    int match(int row, int end);

    static WordMatcher of(WordPattern word, TokenColumns tokens) throws PatternException {
      if (word.whole() != null) {
        return new WholeWord(word.whole(), tokens, beginnings(word.whole(), tokens));
      }
      TokenColumns.Which all = tokens.which(word.tests().get(0));
      for (WordPattern.Test test : word.tests().subList(1, word.tests().size())) {
        all = all.and(tokens.which(test));
      }
      TokenColumns.Which passed = all;
      WordMatcher one = (row, end) -> passed.has(row) ? row + 1 : NOWHERE;
      String literal = word.literal();
      return literal == null ? one : new SpelledWord(literal, tokens, beginnings(literal, tokens));
    }

    private static TokenColumns.Which beginnings(String word, TokenColumns tokens) {
      return tokens.ofForm(form -> !form.isEmpty() && word.startsWith(Folded.of(form)));
    }
  }

  /** One token, or several that touch, that spell a word. */
  private record SpelledWord(String word, TokenColumns tokens, TokenColumns.Which beginnings)
      implements WordMatcher {

    @Override
    public int match(int row, int end) {
      if (!beginnings.has(row)) {
        return NOWHERE;
      }
      StringBuilder spelled = new StringBuilder(Folded.of(tokens.form(row)));
      int next = row + 1;
      while (spelled.length() < word.length() && next < end && tokens.touches(next)) {
        spelled.append(Folded.of(tokens.form(next++)));
      }
      return word.contentEquals(spelled) ? next : NOWHERE;
    }
  }

  /** A word as written, from its beginning to its end. */
  private record WholeWord(String word, TokenColumns tokens, TokenColumns.Which beginnings)
      implements WordMatcher {

    @Override
    public int match(int row, int end) {
      if (!beginnings.has(row) || !TokenForms.isWord(tokens.form(row)) || continues(row)) {
        return NOWHERE;
      }
      StringBuilder spelled = new StringBuilder(Folded.of(tokens.form(row)));
      int next = row + 1;
      while (next < end && spelled.length() <= word.length() && continues(next)) {
        spelled.append(Folded.of(tokens.form(next++)));
      }
      return word.contentEquals(spelled) ? next : NOWHERE;
    }

    /** Whether a token goes on with the word before it. */
    private boolean continues(int row) {
      int first = row;
      while (tokens.touches(first) && goesOn(first)) {
        first--;
      }
      return first < row && TokenForms.isWord(tokens.form(first));
    }

    private boolean goesOn(int row) {
      boolean bare = tokens.isPossessive(row) && !TokenForms.isWord(tokens.form(row));
      return bare
          ? (tokens.form(row).startsWith("'") || tokens.form(row).startsWith("’"))
          : TokenForms.continuesWord(tokens.form(row));
    }
  }
}
