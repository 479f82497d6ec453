package dev.parallax.tone;

import dev.parallax.model.AnnotatedDocument;
import dev.parallax.model.CodePointText;
import dev.parallax.model.Sentence;
import dev.parallax.model.SentenceTone;
import dev.parallax.tone.grammar.PhraseList;
import dev.parallax.tone.grammar.Tense;
import dev.parallax.tone.grammar.TenseReader;
import dev.parallax.tone.vader.Vader;
import java.util.Collections;
import java.util.List;

/** Reads the tone of each sentence of a document. Immutable and thread-safe. */
public final class ToneReader {

  private final Vader vader;
  private final PhraseList hedges;
  private final PhraseList prescriptions;
  private final TenseReader tenses;

  private ToneReader(Vader vader, PhraseList hedges, PhraseList prescriptions, TenseReader tenses) {
    this.vader = vader;
    this.hedges = hedges;
    this.prescriptions = prescriptions;
    this.tenses = tenses;
  }

  /** Reads the lexicon and the lists; takes some tenths of a second. */
  public static ToneReader load() {
    return new ToneReader(
        Vader.load(),
        PhraseList.load("hedged.txt"),
        PhraseList.load("prescriptive.txt"),
        TenseReader.load());
  }

  /** One tone a sentence, in order, of segments of every kind. */
  public List<SentenceTone> read(AnnotatedDocument annotated) {
    CodePointText text = new CodePointText(annotated.document().text());
    return annotated.annotation().sentences().stream()
        .map(sentence -> read(sentence, text.slice(sentence.span())))
        .toList();
  }

  private SentenceTone read(Sentence sentence, String text) {
    List<Tense> found = tenses.read(sentence);
    return new SentenceTone(
        sentence.ordinal(),
        ExpectedSentiment.of(sentence.sentiment()),
        vader.compound(text),
        hedges.marks(sentence.tokens()),
        prescriptions.marks(sentence.tokens()),
        Collections.frequency(found, Tense.PAST),
        Collections.frequency(found, Tense.PRESENT),
        Collections.frequency(found, Tense.FUTURE));
  }
}
