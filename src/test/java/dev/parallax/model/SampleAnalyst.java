package dev.parallax.model;

import dev.parallax.model.agency.Construction;
import dev.parallax.model.agency.Modality;
import dev.parallax.model.agency.Participant;
import dev.parallax.model.agency.Relation;
import dev.parallax.model.agency.SubjectLink;
import dev.parallax.model.agency.SubjectRole;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.DictionaryHit;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import dev.parallax.model.text.Voice;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.Polarity;
import dev.parallax.model.tone.SentenceTone;
import dev.parallax.model.voice.CueClass;
import dev.parallax.model.voice.Quotation;
import dev.parallax.model.voice.QuotationKind;
import dev.parallax.model.voice.Speaker;
import dev.parallax.model.voice.SpeakerKind;
import dev.parallax.model.voice.VoiceLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Analyses by rules simple enough to check by eye, in paragraphs: every token counts ({@code
 * word}), {@code of} by the rule of that name, which is also a hit of a frame, and a sentence's
 * tone is its length in tokens less five. In segments of every kind a mention names an entity where
 * its sentence is parsed, every other one has a tone, and a sentence has a tone by the lexicon
 * where it begins with a letter; the first sentence is another's words.
 */
public final class SampleAnalyst {

  private final Document document;
  private final SortedMap<String, List<Contribution>> words = new TreeMap<>();
  private final List<Contribution> wordsInAll = new ArrayList<>();
  private final List<Contribution> tones = new ArrayList<>();
  private final List<Contribution> sentences = new ArrayList<>();
  private final List<FrameHit> hits = new ArrayList<>();
  private final List<DictionaryHit> entries = new ArrayList<>();

  private SampleAnalyst(Document document) {
    this.document = document;
  }

  /** The analysis of an annotated document. */
  public static DocumentAnalysis analyse(Document document, Annotation annotation) {
    SampleAnalyst analyst = new SampleAnalyst(document);
    annotation.sentences().forEach(analyst::read);
    return new DocumentAnalysis(
        annotation.sentences().stream().map(SampleAnalyst::tone).toList(),
        annotation.mentions().stream().map(SampleAnalyst::mentionTone).toList(),
        analyst.hits,
        analyst.entries,
        quotations(annotation),
        relations(annotation),
        annotation.mentions().stream()
            .filter(mention -> annotation.sentences().get(mention.sentence()).parsed())
            .collect(Collectors.toMap(Mention::ordinal, analyst::entity)),
        analyst.measurements(),
        List.of());
  }

  private static SentenceTone tone(Sentence sentence) {
    boolean word = Character.isLetter(sentence.tokens().get(0).form().codePointAt(0));
    return new SentenceTone(
        sentence.ordinal(),
        word ? 0.125 : null,
        word ? null : "no_word",
        word ? 1 : 0,
        sentence.parsed() ? 0.25 : null,
        word ? -0.5 : null,
        false,
        true,
        0,
        1,
        2);
  }

  /**
   * The first word of the first sentence, done by itself to itself in another's words; and the same
   * word with a subject of another's, which does nothing, in the author's.
   */
  private static List<Relation> relations(Annotation annotation) {
    if (annotation.sentences().isEmpty()) {
      return List.of();
    }
    Sentence sentence = annotation.sentences().get(0);
    Span word = sentence.tokens().get(0).span();
    Participant participant = new Participant(word, word, false, "person:speaker", 1, null);
    Participant subject = new Participant(word, word, false, null, null, "country:JPN");
    Participant named = new Participant(word, word, false, "person:speaker", 1, "country:JPN");
    return List.of(
        new Relation(
            0,
            sentence.ordinal(),
            sentence.segment(),
            Construction.ACTIVE,
            SubjectLink.OWN,
            SubjectRole.AGENT,
            1,
            word,
            "do",
            participant,
            participant,
            null,
            true,
            Modality.POSSIBLE,
            VoiceLabel.ATTRIBUTED,
            0),
        new Relation(
            1,
            sentence.ordinal(),
            sentence.segment(),
            Construction.ACTIVE,
            SubjectLink.OWN,
            SubjectRole.SUBJECT,
            1,
            word,
            "do",
            null,
            null,
            subject,
            false,
            Modality.ASSERTED,
            VoiceLabel.AUTHOR,
            null),
        new Relation(
            2,
            sentence.ordinal(),
            sentence.segment(),
            Construction.ACTIVE,
            SubjectLink.OWN,
            SubjectRole.SUBJECT,
            1,
            word,
            "do",
            subject,
            subject,
            named,
            false,
            Modality.ASSERTED,
            VoiceLabel.AUTHOR,
            null));
  }

  /** The first sentence, in another's words; and its first word, as what nobody said in it. */
  private static List<Quotation> quotations(Annotation annotation) {
    if (annotation.sentences().isEmpty()) {
      return List.of();
    }
    Span said = annotation.sentences().get(0).span();
    Span word = annotation.sentences().get(0).tokens().get(0).span();
    Speaker speaker = new Speaker(SpeakerKind.NAMED, word, "person:speaker");
    return List.of(
        new Quotation(
            0,
            QuotationKind.DIRECT,
            CueClass.SPEECH,
            List.of(said),
            word,
            speaker,
            "cue",
            false,
            "may",
            null),
        new Quotation(
            1,
            QuotationKind.INDIRECT,
            null,
            List.of(word),
            null,
            Speaker.NONE,
            "none",
            true,
            null,
            0));
  }

  private static MentionTone mentionTone(Mention mention) {
    return mention.ordinal() % 2 == 0
        ? MentionTone.of(mention.ordinal(), new Polarity(0.5, 0.25, 0.25))
        : MentionTone.missing(mention.ordinal(), MentionTone.Missing.NO_TARGET);
  }

  private String entity(Mention mention) {
    if (mention.countryCode() != null) {
      return "country:" + mention.countryCode();
    }
    int[] points = document.text().codePoints().toArray();
    return "misc:"
        + new String(points, mention.span().start(), mention.span().length())
            .toLowerCase(Locale.ROOT);
  }

  private void read(Sentence sentence) {
    if (document.segments().get(sentence.segment()).kind() != SegmentKind.PARAGRAPH) {
      return;
    }
    for (Token token : sentence.tokens()) {
      boolean of = token.lemma().equals("of");
      words
          .computeIfAbsent(token.lemma(), lemma -> new ArrayList<>())
          .add(new Contribution(sentence.ordinal(), sentence.segment(), 1, of ? "of" : null));
      if (of) {
        entries.add(
            new DictionaryHit(
                entries.size(),
                "own",
                "small",
                DictionaryHit.Part.PLUS,
                "of",
                -0.5,
                sentence.ordinal(),
                token.index(),
                token.index(),
                token.span(),
                false));
        hits.add(unjudged(sentence, token));
        hits.add(unjudged(sentence, token).judged(-1.5, true));
      }
    }
    wordsInAll.add(at(sentence, sentence.tokens().size()));
    sentences.add(at(sentence, 1));
    int tone = sentence.tokens().size() - 5;
    if (tone != 0) {
      tones.add(at(sentence, tone));
    }
  }

  private FrameHit unjudged(Sentence sentence, Token token) {
    return new FrameHit(
        hits.size(),
        "sample",
        "belonging",
        "of",
        sentence.ordinal(),
        token.index(),
        token.index(),
        token.span(),
        false,
        true);
  }

  private static Contribution at(Sentence sentence, double amount) {
    return new Contribution(sentence.ordinal(), sentence.segment(), amount);
  }

  private Measurements measurements() {
    if (sentences.isEmpty()) {
      return Measurements.NONE;
    }
    List<Numerator> numerators = new ArrayList<>();
    words.forEach(
        (word, contributions) ->
            numerators.add(
                new Numerator(
                    new Measure("word", word, Voice.ALL), Quantity.COUNT, contributions)));
    if (!tones.isEmpty()) {
      Measure tone = new Measure("tone", "length_mean", Voice.ALL);
      numerators.add(new Numerator(tone, Quantity.MEAN, 0.25, tones));
      Measure frame = new Measure("frame_score", "sample/belonging", Voice.ALL);
      numerators.add(new Numerator(frame, Quantity.MEAN, tones));
    }
    return new Measurements(
        numerators,
        List.of(
            new Denominator("word", null, Voice.ALL, wordsInAll),
            new Denominator("frame_score", null, Voice.ALL, sentences),
            new Denominator("tone", "length_mean", Voice.ALL, sentences)));
  }
}
