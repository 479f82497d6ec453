package dev.parallax.entity.tally;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import java.util.List;

/** What this room measures. */
public final class EntityFamilies {

  private static final double FLOOR = 0.05;

  static final Family ENTITY_SENTENCE =
      Family.of(
              "entity_sentence",
              "entities by sentences",
              "Named in what share of sentences",
              "Share of sentences that name an entity.",
              Unit.perCentOf("sentences"),
              Section.ENTITIES)
          .drawnAs(Picture.PROMINENCE, Keys.IDS)
          .withFloor(FLOOR);

  /** What the family of sentences says, too. */
  static final Family ENTITY =
      Family.of(
              "entity",
              "entities by mentions",
              "Share of mentions",
              "Mentions of an entity among all mentions of any.",
              Unit.perCentOf("mentions"),
              Section.ENTITIES)
          .drawnAs(Picture.PROMINENCE, Keys.IDS)
          .withFloor(FLOOR)
          .offFirstScreen();

  /** Of few sentences, mostly. */
  static final Family ENTITY_PAIR =
      Family.of(
              "entity_pair",
              "pairs of entities",
              "Who appears with whom",
              "Share of sentences that name both of two entities.",
              Unit.perCentOf("sentences"),
              Section.ENTITIES)
          .drawnAs(Picture.MATRIX, Keys.IDS)
          .withFloor(FLOOR)
          .offFirstScreen();

  /** All of them. */
  public static final List<Family> ALL = List.of(ENTITY_SENTENCE, ENTITY, ENTITY_PAIR);

  private EntityFamilies() {}
}
