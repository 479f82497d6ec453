package dev.parallax.pipeline.document;

import dev.parallax.config.StyleConfig;
import dev.parallax.config.TermsConfig;
import dev.parallax.entity.tally.EntityMeasurements;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.frame.FrameMeasurements;
import dev.parallax.frame.FrameReader;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.SentenceTone;
import dev.parallax.pipeline.handover.CorpusKnowledge;
import dev.parallax.style.StyleMeasurements;
import dev.parallax.term.TermMeasurements;
import dev.parallax.tone.ToneMeasurements;
import dev.parallax.tone.ToneReader;
import dev.parallax.tone.targeted.EntityTone;
import dev.parallax.tone.targeted.TargetedToneFile;
import dev.parallax.tone.targeted.ToneError;
import java.util.List;
import java.util.Map;

/**
 * Reads one document with every analysis room. A new room joins here, and with its families in
 * {@link DeclaredFamilies}; a new family of a room that is there already joins in that room.
 *
 * @param knowledge of the corpus
 * @param lexicon of frames
 * @param frames finds them
 * @param tone hears it
 * @param towardMentions how far tones toward mentions err
 * @param terms which are counted
 * @param style which measures of it are taken
 */
record DocumentAnalyst(
    CorpusKnowledge knowledge,
    FrameLexicon lexicon,
    FrameReader frames,
    ToneReader tone,
    ToneError towardMentions,
    TermsConfig terms,
    StyleConfig style) {

  static DocumentAnalyst of(
      FrameLexicon frames,
      String encoder,
      TermsConfig terms,
      StyleConfig style,
      CorpusKnowledge knowledge) {
    return new DocumentAnalyst(
        knowledge,
        frames,
        new FrameReader(frames),
        ToneReader.load(encoder),
        TargetedToneFile.standard().error(),
        terms,
        style);
  }

  DocumentAnalysis analyse(AnnotatedDocument document, DocumentVectors vectors) {
    List<SentenceTone> tones = tone.read(document, vectors.sentences());
    List<FrameHit> hits = frames.read(document);
    Map<Integer, String> entities = knowledge.entities().entitiesOf(document);
    Measurements measurements =
        Measurements.join(
            List.of(
                ToneMeasurements.of(document, tones, tone.fittedError()),
                FrameMeasurements.of(document, hits, lexicon),
                EntityMeasurements.of(document, entities),
                EntityTone.of(document, vectors.mentionTones(), entities, towardMentions),
                TermMeasurements.of(document, knowledge.phrases(), terms),
                StyleMeasurements.of(document, style)));
    return new DocumentAnalysis(
        tones,
        vectors.mentionTones(),
        hits,
        entities,
        measurements,
        StyleMeasurements.issues(document, style));
  }
}
