package dev.parallax.frame;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.LabelledAs;
import dev.parallax.model.measure.Measure;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What this room measures. */
public final class FrameFamilies {

  static final Family FRAME =
      Family.of(
              "frame",
              "frames",
              "Frames",
              "Share of sentences in which a frame's patterns match.",
              Unit.perCentOf("sentences"),
              Section.FRAMES)
          .drawnAs(Picture.GROUPS, Keys.GROUPED_NAMES);

  static final Family FRAME_SCORE =
      Family.of(
              "frame_score",
              "scores of frames",
              "Scores of frames",
              "How much sentences speak for a frame, by a head over the sentence encoder: the mean"
                  + " score, where 0 is a sentence of American addresses on the whole and 1 a standard"
                  + " deviation of them.",
              Unit.number("standard deviations"),
              Section.FRAMES)
          .drawnAs(Picture.GENERAL, Keys.GROUPED_NAMES)
          .offFirstScreen();

  /** All of them. */
  public static final List<Family> ALL = List.of(FRAME, FRAME_SCORE);

  private FrameFamilies() {}

  /** The same frame by the other instrument, under that one's family; none of any other measure. */
  public static SortedMap<String, Measure> otherInstruments(Measure measure) {
    SortedMap<String, Measure> others = new TreeMap<>();
    if (ALL.stream().anyMatch(family -> family.name().equals(measure.family()))) {
      ALL.stream()
          .map(Family::name)
          .filter(name -> !name.equals(measure.family()))
          .forEach(name -> others.put(name, new Measure(name, measure.key(), measure.voice())));
    }
    return others;
  }

  /** Which label of people speaks of a measure; null of any other measure. */
  public static @Nullable LabelledAs labelled(Measure measure) {
    return ALL.stream().anyMatch(family -> family.name().equals(measure.family()))
        ? new LabelledAs(measure.key(), true)
        : null;
  }
}
