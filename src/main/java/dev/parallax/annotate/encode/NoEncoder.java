package dev.parallax.annotate.encode;

import java.util.Optional;

/** Stands where no encoder is wanted. */
final class NoEncoder implements SentenceEncoder {

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
