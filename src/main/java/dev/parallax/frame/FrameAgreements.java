package dev.parallax.frame;

import dev.parallax.frame.score.RankArea;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.FrameAgreement;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells how far what patterns find and what heads score agree, frame by frame. */
public final class FrameAgreements {

  /** Stands for all keys: the denominator of a family is asked for by a key that it has none of. */
  private static final String ANY = "";

  private FrameAgreements() {}

  /** One a cohort and frame that has scores, sorted by cohort and frame. */
  public static List<FrameAgreement> of(List<MeasuredDocument> documents) {
    Map<String, Map<String, List<Scored>>> byCohort = new TreeMap<>();
    Set<String> frames = new TreeSet<>();
    documents.forEach(document -> frames.addAll(scored(document)));
    for (MeasuredDocument document : documents) {
      Map<String, List<Scored>> ofCohort =
          byCohort.computeIfAbsent(document.cohort(), any -> new TreeMap<>());
      for (String frame : frames) {
        ofCohort.computeIfAbsent(frame, any -> new ArrayList<>()).addAll(of(document, frame));
      }
    }
    List<FrameAgreement> agreements = new ArrayList<>();
    byCohort.forEach(
        (cohort, ofCohort) ->
            ofCohort.forEach((frame, scored) -> agreements.add(agreement(cohort, frame, scored))));
    return agreements;
  }

  private static List<String> scored(MeasuredDocument document) {
    return document.measurements().numerators().stream()
        .map(Numerator::measure)
        .filter(measure -> measure.family().equals(FrameFamilies.FRAME_SCORE.name()))
        .filter(measure -> measure.voice() == Voice.ALL)
        .map(Measure::key)
        .toList();
  }

  private static List<Scored> of(MeasuredDocument document, String frame) {
    Denominator sentences =
        document.measurements().denominator(measure(FrameFamilies.FRAME_SCORE.name(), ANY));
    if (sentences == null) {
      return List.of();
    }
    Map<Integer, Double> scores = new HashMap<>();
    contributions(document, FrameFamilies.FRAME_SCORE.name(), frame)
        .forEach(score -> scores.put(score.sentence(), score.amount()));
    Set<Integer> found = new HashSet<>();
    contributions(document, FrameFamilies.FRAME.name(), frame)
        .forEach(hit -> found.add(hit.sentence()));
    return sentences.contributions().stream()
        .map(
            sentence ->
                new Scored(
                    scores.getOrDefault(sentence.sentence(), 0.0),
                    found.contains(sentence.sentence())))
        .toList();
  }

  private static List<Contribution> contributions(
      MeasuredDocument document, String family, String frame) {
    Numerator numerator = document.measurements().numerator(measure(family, frame));
    return numerator == null ? List.of() : numerator.contributions();
  }

  private static Measure measure(String family, String key) {
    return new Measure(family, key, Voice.ALL);
  }

  private static FrameAgreement agreement(String cohort, String frame, List<Scored> scored) {
    int found = (int) scored.stream().filter(Scored::found).count();
    return new FrameAgreement(cohort, frame, scored.size(), found, area(scored));
  }

  private static @Nullable Double area(List<Scored> scored) {
    boolean[] found = new boolean[scored.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = scored.get(i).found();
    }
    return RankArea.of(scored.stream().mapToDouble(Scored::score).toArray(), found);
  }

  private record Scored(double score, boolean found) {}
}
