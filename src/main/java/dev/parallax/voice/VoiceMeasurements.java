package dev.parallax.voice;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.family.Family;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.Quotation;
import dev.parallax.model.voice.QuotationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Measures how many words of a document's paragraphs are given as somebody else's, and whose they
 * are. A word counts once, however many quotations it stands in.
 */
public final class VoiceMeasurements {

  /** Key of the share of words that are somebody else's. */
  static final String ATTRIBUTED = "attributed";

  private final List<Quotation> quotations;
  private final SpokenWords words;

  private VoiceMeasurements(AnnotatedDocument document, List<Quotation> quotations) {
    this.quotations = quotations;
    this.words = new SpokenWords(document);
  }

  /**
   * The measurements of a document.
   *
   * @param quotations of the document
   */
  public static Measurements of(AnnotatedDocument document, List<Quotation> quotations) {
    VoiceMeasurements measured = new VoiceMeasurements(document, quotations);
    return Measurements.join(List.of(measured.shares(), measured.speakers()));
  }

  private Measurements shares() {
    List<Numerator> numerators = new ArrayList<>();
    add(numerators, VoiceFamilies.VOICE, ATTRIBUTED, attributed(quotation -> true));
    add(numerators, VoiceFamilies.VOICE, "direct", attributed(VoiceMeasurements::isDirect));
    add(numerators, VoiceFamilies.VOICE, "indirect", attributed(quotation -> !isDirect(quotation)));
    return measurements(VoiceFamilies.VOICE, numerators, words.all());
  }

  private Measurements speakers() {
    TreeMap<String, List<Quotation>> bySpeaker = new TreeMap<>();
    for (Quotation quotation : quotations) {
      String speaker = quotation.speaker().entityId();
      if (speaker != null) {
        bySpeaker.computeIfAbsent(speaker, none -> new ArrayList<>()).add(quotation);
      }
    }
    List<Numerator> numerators = new ArrayList<>();
    bySpeaker.forEach(
        (speaker, spoken) -> add(numerators, VoiceFamilies.SPEAKER, speaker, words.in(spoken)));
    return measurements(VoiceFamilies.SPEAKER, numerators, attributed(quotation -> true));
  }

  private static boolean isDirect(Quotation quotation) {
    return quotation.kind() == QuotationKind.DIRECT;
  }

  private List<Contribution> attributed(Predicate<Quotation> which) {
    return words.in(quotations.stream().filter(which).toList());
  }

  private static void add(
      List<Numerator> numerators, Family family, String key, List<Contribution> words) {
    if (!words.isEmpty()) {
      Measure measure = new Measure(family.name(), key, Voice.ALL);
      numerators.add(new Numerator(measure, Quantity.COUNT, words));
    }
  }

  private static Measurements measurements(
      Family family, List<Numerator> numerators, List<Contribution> denominator) {
    List<Denominator> denominators =
        denominator.isEmpty()
            ? List.of()
            : List.of(new Denominator(family.name(), null, Voice.ALL, denominator));
    return new Measurements(numerators, denominators);
  }
}
