package dev.parallax.voice;

import dev.parallax.config.VoiceConfig.TextKind;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.VoiceShare;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** How many words of each cohort are in which voice, and how far that can be trusted. */
public final class VoiceShares {

  private static final Measure ATTRIBUTED =
      new Measure(VoiceFamilies.VOICE.name(), VoiceMeasurements.ATTRIBUTED, Voice.ALL);

  private VoiceShares() {}

  /**
   * Two rows a cohort that has words: the attributed voice and the author's.
   *
   * @param documents with what was measured in them
   * @param kind of text that they are
   * @return sorted by cohort and voice
   */
  public static List<VoiceShare> of(List<MeasuredDocument> documents, TextKind kind) {
    TreeMap<String, Double> words = new TreeMap<>();
    TreeMap<String, Double> attributed = new TreeMap<>();
    for (MeasuredDocument document : documents) {
      var all = document.measurements().denominator(ATTRIBUTED);
      if (all != null) {
        words.merge(document.cohort(), all.total(), Double::sum);
        document.measurements().numerators().stream()
            .filter(numerator -> numerator.measure().equals(ATTRIBUTED))
            .forEach(found -> attributed.merge(document.cohort(), found.total(), Double::sum));
      }
    }
    VoicePurity purity = VoicePurity.of(kind);
    List<VoiceShare> shares = new ArrayList<>();
    words.forEach(
        (cohort, all) ->
            shares.addAll(of(cohort, attributed.getOrDefault(cohort, 0.0), all, kind, purity)));
    return shares;
  }

  private static List<VoiceShare> of(
      String cohort, double attributed, double all, TextKind kind, VoicePurity purity) {
    double found = attributed / all;
    double share = purity.trueShare(found);
    return List.of(
        new VoiceShare(
            cohort,
            Voice.ATTRIBUTED,
            kind.label(),
            attributed,
            found,
            share,
            purity.attributedRight(found)),
        new VoiceShare(
            cohort,
            Voice.AUTHOR,
            kind.label(),
            all - attributed,
            1 - found,
            1 - share,
            purity.authorRight(found)));
  }
}
