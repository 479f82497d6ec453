package dev.parallax.own;

import dev.parallax.config.DictionaryConfig.Negated;
import dev.parallax.config.MeasuresConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.DictionaryHit;
import dev.parallax.model.measure.DictionaryHit.Part;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Span;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.VoiceView;
import dev.parallax.own.dictionary.Dictionary;
import dev.parallax.own.figure.Figures;
import dev.parallax.own.match.DictionaryMatcher;
import dev.parallax.own.match.EntryMatch;
import dev.parallax.own.match.TextUnit;
import dev.parallax.own.ratio.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Measures documents by one's own measures. Building one takes time in the length of the
 * dictionaries, reading a document in the length of its text. Immutable.
 */
public final class OwnAnalyst {

  private final OwnMeasures own;
  private final Negation negation;
  private final List<Sought> sought = new ArrayList<>();

  /**
   * A dictionary that is looked for.
   *
   * @param family of the measures it serves
   * @param key of the measure; empty where each category is one
   */
  private record Sought(
      Dictionary dictionary, DictionaryMatcher matcher, String family, String key) {

    String keyOf(int category) {
      return key.isEmpty() ? dictionary.categories().get(category).key() : key;
    }

    Part partOf(int category) {
      return key.isEmpty()
          ? Part.PLUS
          : Part.valueOf(dictionary.categories().get(category).key().toUpperCase(Locale.ROOT));
    }
  }

  /**
   * @param negation tells what negations govern, where a dictionary asks
   */
  public OwnAnalyst(OwnMeasures own, Negation negation) {
    this.own = own;
    this.negation = negation;
    for (Dictionary dictionary : own.dictionaries()) {
      sought.add(new Sought(dictionary, new DictionaryMatcher(dictionary), dictionary.name(), ""));
    }
    for (Ratio ratio : own.ratios()) {
      Dictionary words = ratio.words();
      if (words != null) {
        sought.add(
            new Sought(words, new DictionaryMatcher(words), MeasuresConfig.RATIO, ratio.key()));
      }
    }
  }

  /** The hits in a document's paragraphs: by dictionary, sentence and place. */
  public List<DictionaryHit> hits(AnnotatedDocument document) {
    List<DictionaryHit> hits = new ArrayList<>();
    if (sought.isEmpty()) {
      return hits;
    }
    List<Sentence> sentences = document.paragraphSentences();
    List<List<TextUnit>> units = sentences.stream().map(TextUnit::of).toList();
    for (Sought one : sought) {
      DictionaryMatcher.Reading reading = one.matcher.reading();
      for (int i = 0; i < sentences.size(); i++) {
        add(one, sentences.get(i), reading.matches(units.get(i)), hits);
      }
    }
    return hits;
  }

  private void add(
      Sought one, Sentence sentence, List<EntryMatch> matches, List<DictionaryHit> hits) {
    Negated asked = one.dictionary.options().negated();
    if (matches.isEmpty()) {
      return;
    }
    Negation.OfSentence context =
        asked == Negated.COUNT ? (first, last, words) -> false : negation.in(sentence);
    for (EntryMatch match : matches) {
      boolean negated =
          context.governs(match.firstToken(), match.lastToken(), match.entry().words());
      if (!negated || asked != Negated.LEAVE_OUT) {
        hits.add(hit(hits.size(), one, sentence, match, negated));
      }
    }
  }

  private static DictionaryHit hit(
      int ordinal, Sought one, Sentence sentence, EntryMatch match, boolean negated) {
    double weight = match.entry().weight();
    return new DictionaryHit(
        ordinal,
        one.family,
        one.keyOf(match.category()),
        one.partOf(match.category()),
        match.entry().text(),
        negated ? -weight : weight,
        sentence.ordinal(),
        match.firstToken(),
        match.lastToken(),
        new Span(
            sentence.tokens().get(match.firstToken() - 1).span().start(),
            sentence.tokens().get(match.lastToken() - 1).span().end()),
        negated);
  }

  /**
   * The use that a document makes of what the settings name.
   *
   * @param hits in it
   */
  public OwnUse useOf(AnnotatedDocument document, List<DictionaryHit> hits) {
    return OwnUse.of(own, document, hits);
  }

  /**
   * The measurements of one document.
   *
   * @param found its hits
   * @param view whose words count; of others than all, what is asked by voice
   * @param available what else was measured of the same voice, which ratios may be made of
   */
  public Measurements measure(
      AnnotatedDocument document,
      List<DictionaryHit> found,
      VoiceView view,
      List<Measurements> available) {
    if (own.areNone()) {
      return Measurements.NONE;
    }
    boolean all = view.voice() == Voice.ALL;
    Hits hits = Hits.of(document, found, view);
    WordCounts counts = new WordCounts(document, view::holds);
    List<Measurements> measured = new ArrayList<>();
    List<Measurements> sources = new ArrayList<>(available);
    for (Dictionary dictionary : own.dictionaries()) {
      Measurements of = DictionaryMeasurements.of(dictionary, hits, counts);
      sources.add(of);
      if (all || dictionary.options().byVoice()) {
        measured.add(of);
      }
    }
    for (Figures figures : own.figures()) {
      Measurements of = new FigureMeasurements(figures, document).of(view);
      sources.add(of);
      measured.add(of);
    }
    RatioMeasurements ratios = new RatioMeasurements(hits, counts, Measurements.join(sources));
    own.ratios().stream()
        .filter(ratio -> all || ratio.byVoice())
        .forEach(ratio -> measured.add(ratios.of(ratio)));
    return Measurements.join(measured);
  }

  /**
   * What of one's own measures was not taken of a document.
   *
   * @param measured of all its words
   */
  public List<Issue> issues(AnnotatedDocument document, Measurements measured) {
    List<String> missing = new ArrayList<>();
    own.figures().forEach(one -> missing.addAll(new FigureMeasurements(one, document).missing()));
    for (Ratio ratio : own.ratios()) {
      boolean taken =
          measured.denominators().stream()
              .anyMatch(
                  one ->
                      one.family().equals(MeasuresConfig.RATIO)
                          && Objects.equals(one.key(), ratio.key())
                          && one.voice() == Voice.ALL
                          && one.total() > 0);
      if (!taken) {
        missing.add(
            "The ratio %s has nothing to be divided by in it, or is made of what was not measured."
                .formatted(ratio.key()));
      }
    }
    return missing.stream().map(one -> new Issue(IssueCode.OWN_MEASURE_NOT_TAKEN, one)).toList();
  }
}
