package dev.parallax.learn.frame;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.annotate.encode.EncodedText;
import dev.parallax.frame.FrameReader;
import dev.parallax.frame.score.FrameScorer;
import dev.parallax.frame.score.FrameScores;
import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.data.LabelledSentence;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.tone.SentenceVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads labelled sentences with both instruments of frames, as a run would.
 *
 * @param annotator of words
 * @param encoder of sentences
 * @param frames finds patterns
 * @param scorer scores sentences and judges hits
 */
record SentenceReading(
    Annotator annotator, DocumentEncoder encoder, FrameReader frames, FrameScorer scorer) {

  /** Sentences annotated at a time, as if they were one text's paragraphs. */
  private static final int BATCH = 100;

  /**
   * The sentences, in order.
   *
   * @param listener hears how many are read
   */
  List<ReadSentence> read(List<LabelledSentence> sentences, JudgingListener listener) {
    List<ReadSentence> read = new ArrayList<>();
    for (int start = 0; start < sentences.size(); start += BATCH) {
      read.addAll(batch(sentences.subList(start, Math.min(sentences.size(), start + BATCH))));
      listener.counted("sentences read", read.size(), sentences.size());
    }
    return read;
  }

  private List<ReadSentence> batch(List<LabelledSentence> labelled) {
    Speech speech = Speech.of("labelled", labelled.stream().map(LabelledSentence::text).toList());
    Annotation annotation = annotator.annotate(speech.text(), speech.segments());
    CodePointText text = new CodePointText(speech.text());
    List<SentenceVector> vectors =
        encoder
            .encode(
                annotation.sentences().stream()
                    .map(sentence -> text.slice(sentence.span()))
                    .toList())
            .sentences();
    AnnotatedDocument document = new AnnotatedDocument(speech.document(), annotation);
    Map<Integer, Set<String>> found = new HashMap<>();
    for (FrameHit hit : scorer.judge(frames.read(document), vectors)) {
      if (!hit.vetoed()) {
        int row = annotation.sentences().get(hit.sentence()).segment();
        found.computeIfAbsent(row, any -> new TreeSet<>()).add(hit.frameSet() + "/" + hit.frame());
      }
    }
    Map<Integer, Map<String, Double>> scores = means(scorer.score(document, vectors));
    List<ReadSentence> read = new ArrayList<>();
    for (int row = 0; row < labelled.size(); row++) {
      read.add(
          new ReadSentence(
              labelled.get(row),
              found.getOrDefault(row, Set.of()),
              scores.getOrDefault(row, Map.of()),
              encoder
                  .encoder()
                  .read(labelled.get(row).text())
                  .map(EncodedText::whole)
                  .map(whole -> whole.vector())
                  .orElse(null)));
    }
    return read;
  }

  /** What the annotator parts into several sentences has their mean. */
  private static Map<Integer, Map<String, Double>> means(FrameScores scores) {
    Map<Integer, List<double[]>> rows = new TreeMap<>();
    for (FrameScores.Scored scored : scores.sentences()) {
      Sentence sentence = scored.sentence();
      rows.computeIfAbsent(sentence.segment(), any -> new ArrayList<>()).add(scored.scores());
    }
    Map<Integer, Map<String, Double>> means = new HashMap<>();
    rows.forEach(
        (row, all) -> {
          Map<String, Double> ofRow = new TreeMap<>();
          for (int i = 0; i < scores.instruments().size(); i++) {
            int frame = i;
            ofRow.put(
                scores.instruments().get(i).key(),
                all.stream().mapToDouble(one -> one[frame]).average().orElse(0));
          }
          means.put(row, ofRow);
        });
    return means;
  }
}
