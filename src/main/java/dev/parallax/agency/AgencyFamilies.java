package dev.parallax.agency;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import java.util.List;

/** What this room measures. */
public final class AgencyFamilies {

  private static final double FLOOR = 0.05;
  private static final Unit SENTENCES = Unit.perCentOf("sentences");
  private static final Unit MENTIONS = Unit.perCentOf("mentions");

  static final Family AGENCY =
      Family.of(
              "agency",
              "entities as agents",
              "Who acts",
              "Share of an entity's mentions, pronouns that can be told among them, that do"
                  + " something.",
              MENTIONS,
              Section.ACTORS)
          .drawnAs(Picture.GENERAL, Keys.IDS)
          .withFloor(FLOOR);

  static final Family PATIENT =
      Family.of(
              "patient",
              "entities as patients",
              "Who is acted upon",
              "Share of an entity's mentions, pronouns that can be told among them, to whom something"
                  + " is done.",
              MENTIONS,
              Section.ACTORS)
          .drawnAs(Picture.GENERAL, Keys.IDS)
          .withFloor(FLOOR);

  static final Family ACTS_ON =
      Family.of(
              "acts_on",
              "who acts on whom",
              "Who acts on whom",
              "Share of sentences that say that one entity does something to another.",
              SENTENCES,
              Section.ACTORS)
          .drawnAs(Picture.GENERAL, Keys.ROLES)
          .withFloor(FLOOR);

  static final Family AGENTLESS =
      Family.of(
              "agentless",
              "passives without an agent",
              "Left unsaid who does it",
              "Passives that do not say by whom, among all verbs that have a participant.",
              Unit.perCentOf("verbs"),
              Section.ACTORS)
          .withMeasures(
              List.of(
                  new NamedMeasure(
                      AgencyMeasurements.AGENTLESS,
                      "Passives without an agent",
                      Unit.perCentOf("verbs"))));

  /** What the families of agents and patients say, verb by verb. */
  static final Family VERB =
      Family.of(
              "verb",
              "verbs of entities",
              "What they do, and what is done to them",
              "A verb among all verbs that an entity is the agent, or the patient, of.",
              Unit.perCentOf("verbs in this role"),
              Section.ACTORS)
          .drawnAs(Picture.GENERAL, Keys.ROLES)
          .withFloor(FLOOR)
          .offFirstScreen();

  static final Family VERB_CLASS =
      Family.of(
              "verb_class",
              "classes of verbs",
              "Classes of verbs, by who does them to whom",
              "Share of sentences in which something of a class of verbs of your own is done, by"
                  + " anybody, by an entity, by one to another.",
              SENTENCES,
              Section.ACTORS)
          .drawnAs(Picture.GENERAL, Keys.ROLES)
          .withFloor(FLOOR);

  /** All of them. */
  public static final List<Family> ALL =
      List.of(AGENCY, PATIENT, ACTS_ON, AGENTLESS, VERB, VERB_CLASS);

  private AgencyFamilies() {}
}
