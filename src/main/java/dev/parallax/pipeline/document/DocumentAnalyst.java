package dev.parallax.pipeline.document;

import dev.parallax.agency.AgencyMeasurements;
import dev.parallax.agency.AgencyReader;
import dev.parallax.config.AgencyConfig;
import dev.parallax.config.StyleConfig;
import dev.parallax.config.TermsConfig;
import dev.parallax.config.VoiceConfig;
import dev.parallax.entity.tally.EntityMeasurements;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.frame.FrameMeasurements;
import dev.parallax.frame.FrameReader;
import dev.parallax.frame.FrameScoreMeasurements;
import dev.parallax.frame.context.ContextReader;
import dev.parallax.frame.score.FrameScorer;
import dev.parallax.frame.score.FrameScores;
import dev.parallax.model.agency.Relation;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.ToldPronoun;
import dev.parallax.model.measure.DictionaryHit;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.text.Voice;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.SentenceTone;
import dev.parallax.model.voice.Quotation;
import dev.parallax.model.voice.VoiceView;
import dev.parallax.own.OwnAnalyst;
import dev.parallax.own.OwnMeasures;
import dev.parallax.pipeline.handover.CorpusKnowledge;
import dev.parallax.style.StyleMeasurements;
import dev.parallax.term.TermMeasurements;
import dev.parallax.tone.ToneMeasurements;
import dev.parallax.tone.ToneReader;
import dev.parallax.tone.targeted.EntityTone;
import dev.parallax.tone.targeted.TargetedToneFile;
import dev.parallax.tone.targeted.ToneError;
import dev.parallax.voice.VoiceMeasurements;
import dev.parallax.voice.VoiceReader;
import dev.parallax.voice.VoiceReading;
import dev.parallax.voice.VoiceViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads one document with every analysis room. A new room joins here, and with its families in
 * {@link DeclaredFamilies}; a new family of a room that is there already joins in that room.
 *
 * @param knowledge of the corpus
 * @param lexicon of frames
 * @param frames finds them
 * @param own measures by the user's own measures
 * @param frameScorer scores sentences for them
 * @param tone hears it
 * @param towardMentions how far tones toward mentions err
 * @param terms which are counted
 * @param voice of which voices measures are taken
 * @param agency what is measured of who does what to whom
 * @param style which measures of it are taken
 */
record DocumentAnalyst(
    CorpusKnowledge knowledge,
    FrameLexicon lexicon,
    FrameReader frames,
    OwnAnalyst own,
    FrameScorer frameScorer,
    ToneReader tone,
    ToneError towardMentions,
    TermsConfig terms,
    VoiceConfig voice,
    AgencyConfig agency,
    StyleConfig style) {

  static DocumentAnalyst of(
      FrameLexicon frames,
      OwnMeasures own,
      boolean vetoes,
      String encoder,
      TermsConfig terms,
      VoiceConfig voice,
      AgencyConfig agency,
      StyleConfig style,
      CorpusKnowledge knowledge) {
    return new DocumentAnalyst(
        knowledge,
        frames,
        new FrameReader(frames),
        new OwnAnalyst(own, sentence -> ContextReader.load().read(sentence)::negates),
        new FrameScorer(knowledge.frames().instruments(), vetoes),
        ToneReader.load(encoder),
        TargetedToneFile.standard().error(),
        terms,
        voice,
        agency,
        style);
  }

  DocumentAnalysis analyse(AnnotatedDocument document, DocumentVectors vectors) {
    List<SentenceTone> tones = tone.read(document, vectors.sentences());
    List<FrameHit> hits = frameScorer.judge(frames.read(document), vectors.sentences());
    List<DictionaryHit> entries = own.hits(document);
    FrameScores scores = frameScorer.score(document, vectors.sentences());
    Map<Integer, String> entities = knowledge.entities().entitiesOf(document);
    VoiceReading voices = VoiceReader.read(document, entities);
    List<Quotation> quotations = voices.quotations();
    List<Relation> relations = AgencyReader.read(document, entities, voices.pronouns(), quotations);
    Found found =
        new Found(
            document,
            tones,
            vectors.mentionTones(),
            hits,
            entries,
            scores,
            entities,
            relations,
            voices.pronouns());
    List<Measurements> measurements = new ArrayList<>();
    measurements.add(TermMeasurements.of(document, knowledge.phrases(), terms));
    measurements.add(StyleMeasurements.of(document, style));
    measurements.add(VoiceMeasurements.of(document, quotations));
    for (VoiceView view : VoiceViews.of(document, quotations, voice)) {
      // What is taken of all words alone can be part of a ratio of all words.
      measurements.addAll(seen(found, view, view.voice() == Voice.ALL ? measurements : List.of()));
    }
    Measurements all = Measurements.join(measurements);
    return new DocumentAnalysis(
        tones,
        vectors.mentionTones(),
        hits,
        entries,
        quotations,
        relations,
        entities,
        all,
        Stream.of(
                StyleMeasurements.issues(document, style),
                voices.issues(),
                own.issues(document, all))
            .flatMap(List::stream)
            .toList());
  }

  /** What is measured by voice, of one voice. */
  private List<Measurements> seen(Found found, VoiceView view, List<Measurements> ofAllWords) {
    AnnotatedDocument document = found.document();
    Measurements all =
        Measurements.join(
            List.of(
                ToneMeasurements.of(document, found.tones(), tone.fittedError(), view),
                FrameMeasurements.of(document, found.hits(), lexicon, view),
                FrameScoreMeasurements.of(found.scores(), view),
                EntityMeasurements.of(document, found.entities(), view),
                AgencyMeasurements.of(
                    document, found.relations(), found.entities(), found.pronouns(), agency, view),
                EntityTone.of(
                    document, found.mentionTones(), found.entities(), towardMentions, view)));
    List<Measurements> available = new ArrayList<>(ofAllWords);
    available.add(all);
    Measurements ofOwn = own.measure(document, found.entries(), view, available);
    return view.voice() == Voice.ALL
        ? List.of(all, ofOwn)
        : List.of(all.ofFamilies(voice.families()).in(view.voice()), ofOwn.in(view.voice()));
  }

  private record Found(
      AnnotatedDocument document,
      List<SentenceTone> tones,
      List<MentionTone> mentionTones,
      List<FrameHit> hits,
      List<DictionaryHit> entries,
      FrameScores scores,
      Map<Integer, String> entities,
      List<Relation> relations,
      List<ToldPronoun> pronouns) {}
}
