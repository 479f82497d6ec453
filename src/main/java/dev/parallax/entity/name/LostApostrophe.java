package dev.parallax.entity.name;

import java.util.Optional;

/** Possessives that lost their apostrophe in the recognition of a scanned text. */
public final class LostApostrophe {

  private static final int SHORTEST_STEM = 3;

  private LostApostrophe() {}

  /** What is left without the final s, if it may be that of a possessive. */
  public static Optional<String> stem(String text) {
    int length = text.length() - 1;
    return length >= SHORTEST_STEM && text.endsWith("s") && !text.endsWith("ss")
        ? Optional.of(text.substring(0, length))
        : Optional.empty();
  }
}
