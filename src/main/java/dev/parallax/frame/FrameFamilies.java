package dev.parallax.frame;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import java.util.List;

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

  /** All of them. */
  public static final List<Family> ALL = List.of(FRAME);

  private FrameFamilies() {}
}
