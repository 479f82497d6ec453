package dev.parallax.pipeline.document;

import dev.parallax.compare.evidence.QuotableDocument;
import dev.parallax.config.AgencyConfig;
import dev.parallax.config.StyleConfig;
import dev.parallax.config.TermsConfig;
import dev.parallax.config.VoiceConfig;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.entity.tally.EntityUse;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.own.OwnMeasures;
import dev.parallax.pipeline.beam.Packed;
import dev.parallax.pipeline.handover.CorpusKnowledge;
import dev.parallax.pipeline.handover.CountedPlaces;
import dev.parallax.pipeline.handover.DocumentDigest;
import dev.parallax.pipeline.handover.KeptRecords;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.store.EntryUse;
import dev.parallax.tone.ParagraphSentence;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads a document with every analysis room, knowing what the corpus as a whole tells.
 *
 * @param frames to look for
 * @param own measures of the user's own
 * @param vetoes whether hits in sentences that speak against their frame are left out
 * @param encoder whose vectors are read, by its version
 * @param terms which are counted
 * @param voice of which voices measures are taken
 * @param agency what is measured of who does what to whom
 * @param style how it is measured
 * @param work where what was found is kept
 */
public record AnalyseDocument(
    Packed<FrameLexicon> frames,
    Packed<OwnMeasures> own,
    boolean vetoes,
    String encoder,
    TermsConfig terms,
    VoiceConfig voice,
    AgencyConfig agency,
    StyleConfig style,
    WorkRecords work)
    implements DocumentStep {

  @Override
  public String name() {
    return "analyse";
  }

  @Override
  public StepFailure failure() {
    return StepFailure.ANALYSIS;
  }

  @Override
  public Work begin() throws IOException {
    CorpusKnowledge knowledge = work.knowledge().get();
    return new Analysing(
        DocumentAnalyst.of(
            frames.get(), own.get(), vetoes, encoder, terms, voice, agency, style, knowledge),
        knowledge.entities(),
        work.vectors(),
        work.analyses(),
        work.digests());
  }

  private record Analysing(
      DocumentAnalyst analyst,
      EntityCatalogue entities,
      KeptRecords<DocumentVectors> vectors,
      KeptRecords<DocumentAnalysis> analyses,
      KeptRecords<DocumentDigest> digests)
      implements Work {

    @Override
    public void on(OpenDocument open, Consumer<EntryUse> uses) throws IOException {
      AnnotatedDocument document = open.annotated();
      DocumentAnalysis analysis = analyst.analyse(document, vectors.get(open.id()));
      digests.put(open.id(), digest(document, analysis));
      analyses.put(open.id(), analysis);
    }

    private DocumentDigest digest(AnnotatedDocument document, DocumentAnalysis analysis) {
      return new DocumentDigest(
          QuotableDocument.of(document),
          CountedPlaces.of(document, analysis),
          entities.ownNamesOf(document),
          analyst.own().useOf(document, analysis.dictionaryHits()),
          EntityUse.of(document, analysis.entities()),
          ParagraphSentence.of(document, analysis.tones()).stream()
              .map(ParagraphSentence::tone)
              .toList());
    }
  }
}
