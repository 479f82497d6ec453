package dev.parallax.own;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.DictionaryHit;
import dev.parallax.model.measure.DictionaryHit.Part;
import dev.parallax.model.voice.VoiceView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The hits of one voice in a document, by measure.
 *
 * @param byMeasure family and key to the hits
 * @param sentences of the document
 */
record Hits(Map<List<String>, List<DictionaryHit>> byMeasure, List<Sentence> sentences) {

  static Hits of(AnnotatedDocument document, List<DictionaryHit> all, VoiceView view) {
    Map<List<String>, List<DictionaryHit>> byMeasure = new HashMap<>();
    for (DictionaryHit hit : all) {
      if (view.holds(hit.sentence())
          && view.holds(hit.sentence(), hit.firstToken(), hit.lastToken())) {
        byMeasure
            .computeIfAbsent(List.of(hit.family(), hit.key()), any -> new ArrayList<>())
            .add(hit);
      }
    }
    return new Hits(byMeasure, document.annotation().sentences());
  }

  /** What the hits of a measure add, by sentence and entry; what adds nothing is left out. */
  List<Contribution> sums(
      String family, String key, Part part, ToDoubleFunction<DictionaryHit> amount) {
    Map<Integer, Map<String, Double>> sums = new TreeMap<>();
    for (DictionaryHit hit : byMeasure.getOrDefault(List.of(family, key), List.of())) {
      if (hit.part() == part) {
        sums.computeIfAbsent(hit.sentence(), any -> new TreeMap<>())
            .merge(hit.entry(), amount.applyAsDouble(hit), Double::sum);
      }
    }
    List<Contribution> contributions = new ArrayList<>();
    sums.forEach(
        (sentence, byEntry) ->
            byEntry.forEach(
                (entry, sum) -> {
                  if (sum != 0) {
                    contributions.add(
                        new Contribution(sentence, sentences.get(sentence).segment(), sum, entry));
                  }
                }));
    return contributions;
  }
}
