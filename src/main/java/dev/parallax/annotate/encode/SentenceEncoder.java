package dev.parallax.annotate.encode;

import java.util.Optional;

/**
 * Turns a sentence into a vector, such that sentences of like meaning lie close together. Safe to
 * share between threads; the same text gives the same vector, whatever is encoded before or beside
 * it and with however many threads.
 */
public interface SentenceEncoder {

  /** Encodes nothing: every text is one without anything to read. */
  SentenceEncoder NONE = new None();

  /**
   * Encodes any text and, in the same pass, its pieces; what is longer than the encoder can read at
   * once is encoded in parts.
   *
   * @return empty where the text holds nothing that the encoder reads: no character but white space
   *     and control characters
   */
  Optional<EncodedText> read(String text);

  /**
   * How many pieces a text is cut into. Of a text's beginning, up to the end of a word: the place
   * of the piece that follows.
   */
  int pieces(String text);

  /** Numbers in each vector. */
  int dimension();

  /** Name and version of all that decides what the vectors are. */
  String version();

  /** The same of the vectors of pieces, without versions that change their last digits only. */
  String pieceVersion();

  /** Stands where no encoder is wanted. */
  record None() implements SentenceEncoder {

    @Override
    public Optional<EncodedText> read(String text) {
      return Optional.empty();
    }

    @Override
    public int pieces(String text) {
      return 0;
    }

    @Override
    public int dimension() {
      return 0;
    }

    @Override
    public String version() {
      return "none";
    }

    @Override
    public String pieceVersion() {
      return version();
    }
  }
}
