package dev.parallax.pipeline.document;

import dev.parallax.agency.AgencyFamilies;
import dev.parallax.entity.tally.EntityFamilies;
import dev.parallax.frame.FrameFamilies;
import dev.parallax.model.family.Family;
import dev.parallax.model.measure.Measure;
import dev.parallax.own.OwnMeasures;
import dev.parallax.style.StyleMeasurements;
import dev.parallax.term.TermFamilies;
import dev.parallax.tone.ToneFamilies;
import dev.parallax.tone.targeted.EntityTone;
import dev.parallax.topic.TopicFamilies;
import dev.parallax.voice.VoiceFamilies;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The families of measures that there are, as the analysis rooms declare them. */
public final class DeclaredFamilies {

  /** In the order that the page shows them in; each name once. */
  public static final List<Family> ALL =
      Stream.of(
              ToneFamilies.ALL,
              FrameFamilies.ALL,
              TopicFamilies.ALL,
              EntityFamilies.ALL,
              List.of(EntityTone.FAMILY),
              AgencyFamilies.ALL,
              VoiceFamilies.ALL,
              TermFamilies.ALL,
              StyleMeasurements.FAMILIES)
          .flatMap(List::stream)
          .toList();

  private DeclaredFamilies() {}

  /** With those of the user's own, which the page shows first. */
  public static List<Family> with(OwnMeasures own) {
    return Stream.concat(own.families().stream(), ALL.stream()).toList();
  }

  /** What other instruments make of the same, by their names; none where there is no other. */
  public static SortedMap<String, Measure> otherInstruments(Measure measure) {
    SortedMap<String, Measure> others = new TreeMap<>(ToneFamilies.otherInstruments(measure));
    others.putAll(FrameFamilies.otherInstruments(measure));
    return others;
  }
}
