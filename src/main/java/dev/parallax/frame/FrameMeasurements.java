package dev.parallax.frame;

import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.VoiceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Shares of sentences in a frame: family {@code frame}, keys {@code <set>/<frame>}, and {@code
 * <set>/other} for sentences that no frame of the set was found in.
 *
 * <p>Denied and supposed hits count as any other, since who denies a frame evokes it (Lakoff 2004).
 */
public final class FrameMeasurements {

  private static final String FAMILY = FrameFamilies.FRAME.name();
  private static final String OTHER = "other";

  private FrameMeasurements() {}

  /**
   * The measurements of one document.
   *
   * @param annotated the document
   * @param found in it; hits that are vetoed do not count
   * @param lexicon the frames that were looked for
   * @param view which sentences and hits count
   */
  public static Measurements of(
      AnnotatedDocument annotated, List<FrameHit> found, FrameLexicon lexicon, VoiceView view) {
    List<Sentence> sentences =
        annotated.paragraphSentences().stream()
            .filter(sentence -> view.holds(sentence.ordinal()))
            .toList();
    List<FrameHit> hits =
        found.stream()
            .filter(hit -> !hit.vetoed())
            .filter(hit -> view.holds(hit.sentence()))
            .filter(hit -> view.holds(hit.sentence(), hit.firstToken(), hit.lastToken()))
            .toList();
    if (sentences.isEmpty() || lexicon.sets().isEmpty()) {
      return new Measurements(List.of(), List.of());
    }
    List<Numerator> numerators = new ArrayList<>(framesOf(annotated, hits));
    for (FrameSet set : lexicon.sets()) {
      numerators.addAll(otherOf(sentences, hits, set.name()));
    }
    List<Contribution> all = sentences.stream().map(FrameMeasurements::whole).toList();
    return new Measurements(numerators, List.of(new Denominator(FAMILY, null, Voice.ALL, all)));
  }

  private static List<Numerator> framesOf(AnnotatedDocument annotated, List<FrameHit> hits) {
    List<Sentence> sentences = annotated.annotation().sentences();
    List<Numerator> numerators = new ArrayList<>();
    patternsBySentenceByKey(hits)
        .forEach(
            (key, bySentence) -> {
              List<Contribution> contributions = new ArrayList<>();
              bySentence.forEach(
                  (ordinal, found) -> contributions.addAll(parts(sentences.get(ordinal), found)));
              numerators.add(numerator(key, contributions));
            });
    return numerators;
  }

  private static Map<String, Map<Integer, Set<String>>> patternsBySentenceByKey(
      List<FrameHit> hits) {
    Map<String, Map<Integer, Set<String>>> patterns = new TreeMap<>();
    for (FrameHit hit : hits) {
      patterns
          .computeIfAbsent(hit.frameSet() + "/" + hit.frame(), absent -> new TreeMap<>())
          .computeIfAbsent(hit.sentence(), absent -> new TreeSet<>())
          .add(hit.pattern());
    }
    return patterns;
  }

  /** The sentence counts once, so each of its patterns gets an equal part of it. */
  private static List<Contribution> parts(Sentence sentence, Set<String> patterns) {
    return patterns.stream()
        .map(
            pattern ->
                new Contribution(
                    sentence.ordinal(), sentence.segment(), 1.0 / patterns.size(), pattern))
        .toList();
  }

  private static List<Numerator> otherOf(
      List<Sentence> sentences, List<FrameHit> hits, String set) {
    Set<Integer> framed =
        hits.stream()
            .filter(hit -> hit.frameSet().equals(set))
            .map(FrameHit::sentence)
            .collect(Collectors.toSet());
    List<Contribution> contributions =
        sentences.stream()
            .filter(sentence -> !framed.contains(sentence.ordinal()))
            .map(FrameMeasurements::whole)
            .toList();
    return contributions.isEmpty()
        ? List.of()
        : List.of(numerator(set + "/" + OTHER, contributions));
  }

  private static Contribution whole(Sentence sentence) {
    return new Contribution(sentence.ordinal(), sentence.segment(), 1);
  }

  private static Numerator numerator(String key, List<Contribution> contributions) {
    return new Numerator(new Measure(FAMILY, key, Voice.ALL), Quantity.SHARE, contributions);
  }
}
