package dev.parallax.tone;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.LabelledAs;
import dev.parallax.model.measure.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What this room measures of sentences; {@code target} measures how they speak of whom. */
public final class ToneFamilies {

  private static final Unit SENTENCES = Unit.perCentOf("sentences");
  private static final Unit VERBS = Unit.perCentOf("finite verbs");
  private static final List<String> FIFTHS = List.of("first", "second", "third", "fourth", "last");

  private static final String MEAN = "mean";

  /** What a rating of people says, too. */
  private static final Set<String> LABELLED = Set.of(MEAN, "positive", "negative");

  static final Family TONE =
      Family.of(
              "tone",
              "measures of tone",
              "Tone",
              "How positive or negative sentences are, by each instrument; hedges, demands and"
                  + " tense.",
              Unit.score(),
              Section.TONE)
          .drawnAs(Picture.INSTRUMENTS, Keys.NAMES)
          .withMeasures(
              Stream.concat(
                      Arrays.stream(Instrument.values()).flatMap(ToneFamilies::ofInstrument),
                      ofNone())
                  .toList());

  /** All of them. */
  public static final List<Family> ALL = List.of(TONE);

  private ToneFamilies() {}

  /**
   * The measure of an instrument's scores that decide a share of its; null for any other measure.
   */
  public static @Nullable Measure scoreOf(Measure share) {
    boolean decided =
        share.family().equals(TONE.name())
            && (share.key().endsWith("_positive") || share.key().endsWith("_negative"));
    String instrument = share.key().substring(0, Math.max(0, share.key().lastIndexOf('_')));
    return decided ? new Measure(share.family(), instrument + "_" + MEAN, share.voice()) : null;
  }

  /** Which label of people speaks of a measure; null of any other measure. */
  public static @Nullable LabelledAs labelled(Measure measure) {
    String what = measure.key().substring(measure.key().lastIndexOf('_') + 1);
    boolean ofInstrument =
        measure.family().equals(TONE.name())
            && Arrays.stream(Instrument.values())
                .anyMatch(one -> measure.key().equals(key(one, what)));
    return ofInstrument && LABELLED.contains(what)
        ? new LabelledAs(what, !what.equals(MEAN))
        : null;
  }

  /** What the other instruments make of the same, by their names; none of any other measure. */
  public static SortedMap<String, Measure> otherInstruments(Measure measure) {
    SortedMap<String, Measure> others = new TreeMap<>();
    for (Instrument own : Instrument.values()) {
      if (measure.family().equals(TONE.name()) && measure.key().startsWith(own.label() + "_")) {
        String what = measure.key().substring(own.label().length());
        Arrays.stream(Instrument.values())
            .filter(other -> other != own)
            .map(Instrument::label)
            .forEach(
                name ->
                    others.put(name, new Measure(measure.family(), name + what, measure.voice())));
      }
    }
    return others;
  }

  private static Stream<NamedMeasure> ofInstrument(Instrument instrument) {
    Stream<NamedMeasure> whole =
        Stream.of(
            new NamedMeasure(
                key(instrument, MEAN),
                "Mean tone of sentences",
                instrument.title(),
                Unit.score(),
                NamedMeasure.MAIN),
            further(instrument, "spread", "Spread of tone between sentences", Unit.score()),
            further(instrument, "positive", "Positive sentences", SENTENCES),
            further(instrument, "negative", "Negative sentences", SENTENCES));
    return Stream.concat(
        whole, IntStream.range(0, InstrumentRatios.PARTS).mapToObj(part -> part(instrument, part)));
  }

  private static NamedMeasure part(Instrument instrument, int part) {
    String title = "Tone in the " + FIFTHS.get(part) + " fifth";
    return further(instrument, "part_" + (part + 1), title, Unit.score());
  }

  private static NamedMeasure further(Instrument instrument, String name, String title, Unit unit) {
    return new NamedMeasure(
        key(instrument, name), title, instrument.title(), unit, NamedMeasure.FURTHER);
  }

  private static String key(Instrument instrument, String name) {
    return instrument.label() + "_" + name;
  }

  private static Stream<NamedMeasure> ofNone() {
    return Stream.of(
        statement("hedged", "Hedged sentences", SENTENCES),
        statement("prescriptive", "Sentences that say what ought to be done", SENTENCES),
        statement("tense_past", "Verbs in the past", VERBS),
        statement("tense_present", "Verbs in the present", VERBS),
        statement("tense_future", "Verbs in the future", VERBS));
  }

  private static NamedMeasure statement(String key, String title, Unit unit) {
    return new NamedMeasure(key, title, "", unit, "statements");
  }
}
