package dev.parallax.annotate.encode.wordpiece;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into pieces of words, each the longest that the vocabulary has from there on (Y. Wu et
 * al., "Google's Neural Machine Translation System", arXiv:1609.08144, 2016). Immutable and
 * thread-safe; takes a time linear in the text.
 *
 * <p>Gives the ids that Hugging Face's tokenizer gives for the same file, but for special tokens:
 * {@code [SEP]} written in a text is text here.
 */
public final class WordPieceTokenizer {

  private static final String START = "[CLS]";
  private static final String END = "[SEP]";
  private static final String UNKNOWN = "[UNK]";

  /** A longer word is unknown as a whole, which also bounds the cost of a word. */
  private static final int MAX_WORD_LENGTH = 100;

  private final PieceVocabulary vocabulary;
  private final int start;
  private final int end;
  private final int unknown;

  private WordPieceTokenizer(PieceVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.start = vocabulary.special(START);
    this.end = vocabulary.special(END);
    this.unknown = vocabulary.special(UNKNOWN);
  }

  /**
   * A tokenizer with the vocabulary of a {@code tokenizer.json}.
   *
   * @throws IOException if the file cannot be read or has no vocabulary
   */
  public static WordPieceTokenizer read(InputStream file) throws IOException {
    return new WordPieceTokenizer(PieceVocabulary.read(file));
  }

  /** The ids of a text's pieces, in order, without marks of start and end. */
  public int[] ids(String text) {
    return Words.of(text).stream().flatMapToInt(this::pieces).toArray();
  }

  /** What marks the start of a sequence. */
  public int start() {
    return start;
  }

  /** What marks its end. */
  public int end() {
    return end;
  }

  /** What stands for a word that cannot be put together. */
  public int unknown() {
    return unknown;
  }

  private IntStream pieces(String word) {
    int[] codePoints = word.codePoints().toArray();
    if (codePoints.length > MAX_WORD_LENGTH) {
      return IntStream.of(unknown);
    }
    int[] ids = new int[codePoints.length];
    int count = 0;
    for (int from = 0; from < codePoints.length; count++) {
      Piece piece = longest(codePoints, from);
      if (piece == null) {
        return IntStream.of(unknown);
      }
      ids[count] = piece.id();
      from = piece.end();
    }
    return Arrays.stream(ids, 0, count);
  }

  private @Nullable Piece longest(int[] word, int from) {
    for (int end = word.length; end > from; end--) {
      Integer id = vocabulary.id(new String(word, from, end - from), from > 0);
      if (id != null) {
        return new Piece(id, end);
      }
    }
    return null;
  }

  private record Piece(int id, int end) {}
}
