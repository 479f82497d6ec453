package dev.parallax.voice;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import java.util.List;

/** What this room measures. */
public final class VoiceFamilies {

  private static final double FLOOR = 0.05;
  private static final Unit WORDS = Unit.perCentOf("words");

  static final Family VOICE =
      Family.of(
              "voice",
              "shares of words by voice",
              "How much is said by others",
              "Share of the words of paragraphs that are given as somebody else's: in quotation"
                  + " marks, in the author's wording, or both.",
              WORDS,
              Section.VOICES)
          .withMeasures(
              List.of(
                  new NamedMeasure(
                      VoiceMeasurements.ATTRIBUTED, "Words attributed to others", WORDS),
                  new NamedMeasure("direct", "Words quoted directly", WORDS),
                  new NamedMeasure("indirect", "Words in indirect speech", WORDS)));

  static final Family SPEAKER =
      Family.of(
              "speaker",
              "speakers",
              "Who is given the floor",
              "Words attributed to an entity among all words attributed to anybody; speakers who"
                  + " are not named count in the whole.",
              Unit.perCentOf("attributed words"),
              Section.VOICES)
          .drawnAs(Picture.GENERAL, Keys.IDS)
          .withFloor(FLOOR);

  /** All of them. */
  public static final List<Family> ALL = List.of(VOICE, SPEAKER);

  private VoiceFamilies() {}
}
