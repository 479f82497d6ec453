package dev.parallax.term;

import dev.parallax.model.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A coarse part of speech.
 *
 * @param name as in Universal Dependencies, for example {@code NOUN}
 * @param role what a word of it is to its sentence
 * @param letter that stands for it in phrase patterns, {@value #NO_LETTER} for none
 */
record PartOfSpeech(String name, Role role, char letter) {

  static final char NO_LETTER = '-';
  static final char PREPOSITION = 'P';

  /** What a word is to its sentence. */
  enum Role {
    CONTENT,
    NAME,
    FUNCTION
  }

  private static final PartOfSpeech OTHER = new PartOfSpeech("X", Role.FUNCTION, NO_LETTER);
  private static final Map<String, PartOfSpeech> BY_TAG =
      ResourceLines.of(PartOfSpeech.class, "parts-of-speech.txt")
          .map(line -> List.of(line.split(" +")))
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), PartOfSpeech::of));

  private static PartOfSpeech of(List<String> row) {
    Role role = Role.valueOf(row.get(2).toUpperCase(Locale.ROOT));
    return new PartOfSpeech(row.get(1), role, row.get(3).charAt(0));
  }

  /** The coarse part of a Penn Treebank tag; {@code X} for a tag that is not known. */
  static PartOfSpeech ofTag(String tag) {
    return BY_TAG.getOrDefault(tag, OTHER);
  }
}
