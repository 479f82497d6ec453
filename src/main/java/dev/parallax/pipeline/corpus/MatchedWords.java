package dev.parallax.pipeline.corpus;

import dev.parallax.compare.evidence.EvidenceRequest;
import dev.parallax.compare.evidence.ShownSentences;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.comparison.Evidence;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.text.Span;
import dev.parallax.pipeline.handover.KeptRecords;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.term.TermPlaces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Marks the words that count in sentences of evidence: terms, mentions of entities, matches of
 * frames' patterns. Documents without such a sentence are not read; those with one are decoded once
 * more, annotation and analysis, since which sentences are shown is known only now.
 */
record MatchedWords(WorkRecords work, Map<String, Measure> measures) {

  static MatchedWords of(WorkRecords work, List<EvidenceRequest> requests) {
    Map<String, Measure> measures = new HashMap<>();
    requests.forEach(request -> measures.put(request.comparisonId(), request.measure()));
    return new MatchedWords(work, measures);
  }

  /** The evidence of all comparisons, in no order, with its words. */
  List<Evidence> marked(List<ShownSentences> found) throws IOException {
    Map<String, List<Evidence>> byDocument = new TreeMap<>();
    for (ShownSentences shown : found) {
      for (Evidence evidence : shown.evidence()) {
        byDocument.computeIfAbsent(evidence.documentId(), any -> new ArrayList<>()).add(evidence);
      }
    }
    KeptRecords<Annotation> annotations = work.annotations();
    KeptRecords<DocumentAnalysis> analyses = work.analyses();
    List<Evidence> marked = new ArrayList<>();
    for (Map.Entry<String, List<Evidence>> document : byDocument.entrySet()) {
      Annotation annotation = annotations.get(document.getKey());
      DocumentAnalysis analysis = analyses.get(document.getKey());
      for (Evidence evidence : document.getValue()) {
        marked.add(evidence.withMatches(places(evidence, annotation, analysis)));
      }
    }
    return marked;
  }

  private List<Span> places(Evidence evidence, Annotation annotation, DocumentAnalysis analysis) {
    Measure measure = measures.get(evidence.comparisonId());
    if (measure == null) {
      return List.of();
    }
    // A key is that of a frame, of one entity or of two; no two kinds look alike.
    List<String> names = List.of(measure.key().split("\\+", 2));
    return Stream.of(
            TermPlaces.of(
                annotation.sentences().get(evidence.sentence()), measure.family(), measure.key())
                .stream(),
            analysis.frameHits().stream()
                .filter(hit -> hit.sentence() == evidence.sentence())
                .filter(hit -> measure.key().equals(hit.frameSet() + "/" + hit.frame()))
                .map(FrameHit::span),
            annotation.mentions().stream()
                .filter(mention -> mention.sentence() == evidence.sentence())
                .filter(
                    mention ->
                        names.contains(analysis.entities().getOrDefault(mention.ordinal(), "")))
                .map(Mention::span))
        .flatMap(spans -> spans)
        .distinct()
        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
        .toList();
  }
}
