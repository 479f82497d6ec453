package dev.parallax.tone;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.AnnotationBounds;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.ErrorModel;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.tone.SentenceTone;
import dev.parallax.model.tone.SentenceVector;
import dev.parallax.tone.fitted.FittedTone;
import dev.parallax.tone.grammar.PhraseList;
import dev.parallax.tone.grammar.Tense;
import dev.parallax.tone.grammar.TenseReader;
import dev.parallax.tone.targeted.TargetedToneFile;
import dev.parallax.tone.vader.Vader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the tone of each sentence of a document. Immutable and thread-safe. */
public final class ToneReader {

  /** Why a sentence has no fitted score: it holds neither a letter nor an emoticon. */
  static final String NO_WORD = "no_word";

  /** Why a sentence has no fitted score: it is cut where no end of it was found. */
  static final String TOO_LONG = "too_long";

  /** Why no sentence has one: the settings want no encoder. */
  static final String NO_ENCODER = "no_encoder";

  /** So many features are held at a time, and no more in a document of any length. */
  private static final int SCORED_TOGETHER = 16;

  /** Version of the encoder that encodes nothing. */
  private static final String NONE = "none";

  private final Vader vader;
  private final @Nullable FittedTone fitted;
  private final PhraseList hedges;
  private final PhraseList prescriptions;
  private final TenseReader tenses;

  private ToneReader(
      Vader vader,
      @Nullable FittedTone fitted,
      PhraseList hedges,
      PhraseList prescriptions,
      TenseReader tenses) {
    this.vader = vader;
    this.fitted = fitted;
    this.hedges = hedges;
    this.prescriptions = prescriptions;
    this.tenses = tenses;
  }

  /**
   * Reads the lexicon, the lists and the fitted parameters; takes some tenths of a second.
   *
   * @param encoder version of the encoder whose vectors will be read; {@code none} where there are
   *     none
   * @throws IllegalStateException if the parameters were fitted to vectors of another encoder
   */
  public static ToneReader load(String encoder) {
    Vader vader = Vader.load();
    return new ToneReader(
        vader,
        encoder.equals(NONE)
            ? null
            : FittedTone.load(vader, encoder, TargetedToneFile.standardHash()),
        PhraseList.load("hedged.txt"),
        PhraseList.load("prescriptive.txt"),
        TenseReader.load());
  }

  /** What is known of the error of the fitted scores; null where there are none. */
  public @Nullable ErrorModel fittedError() {
    return fitted == null ? null : fitted.error();
  }

  /**
   * One tone a sentence, in order, of segments of every kind.
   *
   * @param vectors one a sentence, in order
   * @throws IllegalArgumentException if there are more or fewer vectors than sentences
   */
  public List<SentenceTone> read(AnnotatedDocument annotated, List<SentenceVector> vectors) {
    List<Sentence> sentences = annotated.annotation().sentences();
    if (sentences.size() != vectors.size()) {
      throw new IllegalArgumentException(
          "%d vectors for %d sentences".formatted(vectors.size(), sentences.size()));
    }
    CodePointText text = new CodePointText(annotated.document().text());
    List<SentenceTone> tones = new ArrayList<>(sentences.size());
    for (int first = 0; first < sentences.size(); first += SCORED_TOGETHER) {
      int end = Math.min(sentences.size(), first + SCORED_TOGETHER);
      tones.addAll(
          read(
              IntStream.range(first, end)
                  .mapToObj(i -> Heard.of(vader, sentences.get(i), text, vectors.get(i)))
                  .toList()));
    }
    return List.copyOf(tones);
  }

  private List<SentenceTone> read(List<Heard> sentences) {
    Iterator<Double> scores = scores(sentences.stream().filter(this::hasScore).toList());
    return sentences.stream()
        .map(heard -> read(heard, hasScore(heard) ? scores.next() : null))
        .toList();
  }

  private boolean hasScore(Heard heard) {
    return fitted != null
        && heard.lexicon() != null
        && heard.vector().values() != null
        && heard.vector().asTarget() != null;
  }

  private Iterator<Double> scores(List<Heard> sentences) {
    FittedTone instrument = fitted;
    return instrument == null
        ? Collections.emptyIterator()
        : Arrays.stream(
                instrument.scores(sentences.stream().map(h -> h.features(instrument)).toList()))
            .iterator();
  }

  private String reason(Sentence sentence) {
    if (fitted == null) {
      return NO_ENCODER;
    }
    return AnnotationBounds.isCut(sentence) ? TOO_LONG : NO_WORD;
  }

  private SentenceTone read(Heard heard, @Nullable Double score) {
    Sentence sentence = heard.sentence();
    List<Tense> found = tenses.read(sentence);
    return new SentenceTone(
        sentence.ordinal(),
        score,
        score != null ? null : reason(sentence),
        heard.vector().parts(),
        ExpectedSentiment.of(sentence.sentiment()),
        heard.lexicon(),
        hedges.marks(sentence.tokens()),
        prescriptions.marks(sentence.tokens()),
        Collections.frequency(found, Tense.PAST),
        Collections.frequency(found, Tense.PRESENT),
        Collections.frequency(found, Tense.FUTURE));
  }

  /** A sentence with what instruments hear it by. */
  private record Heard(
      Sentence sentence, String text, SentenceVector vector, @Nullable Double lexicon) {

    static Heard of(Vader vader, Sentence sentence, CodePointText all, SentenceVector vector) {
      String text = all.slice(sentence.span());
      return new Heard(sentence, text, vector, vader.compound(text));
    }

    double[] features(FittedTone instrument) {
      return instrument.features(
          Objects.requireNonNull(vector.values()),
          Objects.requireNonNull(vector.asTarget()),
          text,
          List.of(sentence));
    }
  }
}
