package dev.parallax.learn.targeted;

import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.data.RatedSentence;
import dev.parallax.learn.metric.Band;
import dev.parallax.learn.tone.ToneExample;
import dev.parallax.learn.tone.ToneExamples;
import dev.parallax.tone.Instrument;
import dev.parallax.tone.fitted.FittedTone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The instruments of whole sentences, applied to the sentences that mention targets. */
final class SentenceScores {

  private SentenceScores() {}

  /** One an instrument, with its own thresholds; what it has no score for is neutral to it. */
  static List<SentenceInstrument> of(
      List<TargetedSentence> sentences,
      ToneExamples reader,
      FittedTone fitted,
      JudgingListener listener) {
    Map<String, ToneExample> examples = examples(sentences, reader, listener);
    return Arrays.stream(Instrument.values())
        .<SentenceInstrument>map(instrument -> new Scored(instrument, examples, fitted))
        .toList();
  }

  private static Map<String, ToneExample> examples(
      List<TargetedSentence> sentences, ToneExamples reader, JudgingListener listener) {
    List<RatedSentence> texts = new ArrayList<>();
    for (String text : sentences.stream().map(TargetedSentence::text).distinct().toList()) {
      texts.add(new RatedSentence("unrated_" + texts.size(), "unrated", 0, text));
    }
    Map<String, ToneExample> examples = new HashMap<>();
    reader.of(texts, listener).forEach(example -> examples.put(example.sentence().text(), example));
    return examples;
  }

  private record Scored(Instrument instrument, Map<String, ToneExample> examples, FittedTone fitted)
      implements SentenceInstrument {

    @Override
    public String name() {
      return instrument.label();
    }

    @Override
    public int polarity(TargetedSentence sentence) {
      Double score = score(Objects.requireNonNull(examples.get(sentence.text())));
      return score == null ? 0 : new Band(instrument.threshold()).classOf(score) - 1;
    }

    private @Nullable Double score(ToneExample example) {
      double @Nullable [] features = example.features();
      return switch (instrument) {
        case FITTED ->
            features == null ? null : Double.valueOf(fitted.scores(List.of(features))[0]);
        case LEXICON -> example.lexicon();
        case CORENLP -> example.corenlp();
      };
    }
  }
}
