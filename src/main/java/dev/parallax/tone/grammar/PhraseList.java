package dev.parallax.tone.grammar;

import dev.parallax.model.annotation.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** Phrases that mark a sentence, and exceptions from them; immutable. */
public final class PhraseList {

  private static final String EXCEPTION = "!";

  private final PhraseIndex phrases;
  private final PhraseIndex exceptions;

  private PhraseList(PhraseIndex phrases, PhraseIndex exceptions) {
    this.phrases = phrases;
    this.exceptions = exceptions;
  }

  /**
   * Reads a list of this package; the lists' heads tell their form.
   *
   * @param name of the resource
   */
  public static PhraseList load(String name) {
    try (InputStream in =
        Objects.requireNonNull(PhraseList.class.getResourceAsStream(name), name)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static PhraseList of(List<String> lines) {
    List<String> entries =
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    return new PhraseList(
        PhraseIndex.of(
            entries.stream()
                .filter(e -> !e.startsWith(EXCEPTION))
                .map(GrammarPhrase::parse)
                .toList()),
        PhraseIndex.of(
            entries.stream()
                .filter(e -> e.startsWith(EXCEPTION))
                .map(e -> GrammarPhrase.parse(e.substring(EXCEPTION.length())))
                .toList()));
  }

  /** Whether a phrase stands in the sentence whose first token no exception covers. */
  public boolean marks(List<Token> tokens) {
    BitSet excepted = excepted(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (!excepted.get(i) && beginsAt(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase begins with the token at {@code index} of the list. */
  boolean beginsAt(List<Token> tokens, int index) {
    return phrases.end(tokens, index) > 0;
  }

  private BitSet excepted(List<Token> tokens) {
    BitSet excepted = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      excepted.set(i, Math.max(i, exceptions.end(tokens, i)));
    }
    return excepted;
  }
}
