package dev.parallax.pipeline.document;

import dev.parallax.config.TermsConfig;
import dev.parallax.pipeline.handover.DocumentTerms;
import dev.parallax.pipeline.handover.KeptRecords;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.term.TermSequences;
import dev.parallax.term.Vocabulary;
import java.io.IOException;

/**
 * Reads a document as topic models do: sentence by sentence, as terms.
 *
 * @param terms which words are terms
 * @param work where they are kept
 */
public record ReadTerms(TermsConfig terms, WorkRecords work) implements DocumentStep {

  @Override
  public String name() {
    return "terms";
  }

  @Override
  public StepFailure failure() {
    return StepFailure.ANALYSIS;
  }

  @Override
  public Work begin() throws IOException {
    Vocabulary phrases = work.knowledge().get().phrases();
    KeptRecords<DocumentTerms> kept = work.terms();
    return (document, uses) ->
        kept.put(
            document.id(),
            new DocumentTerms(TermSequences.of(document.annotated(), phrases, terms)));
  }
}
