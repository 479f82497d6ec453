package dev.parallax.term;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import java.util.List;

/** What this room measures. */
public final class TermFamilies {

  static final Family TERM =
      words(
          "term", "words", "Words", "Occurrences of a lemma with its part of speech", Keys.LEMMAS);

  static final Family PHRASE =
      words("phrase", "phrases", "Phrases", "Occurrences of two or three lemmas", Keys.PHRASES);

  /** What lemmas say, too. */
  public static final Family WORD =
      words(
              "word",
              "words as written",
              "As written",
              "Occurrences of a word as written",
              Keys.WORD_FORMS)
          .offFirstScreen();

  /** All of them. */
  public static final List<Family> ALL = List.of(TERM, PHRASE, WORD);

  private TermFamilies() {}

  private static Family words(String name, String title, String heading, String about, Keys keys) {
    return Family.of(
            name,
            title,
            heading,
            about + " among all words.",
            Unit.perThousandWords(),
            Section.WORDS)
        .drawnAs(Picture.SCATTER, keys)
        .withFloor(0.05);
  }
}
