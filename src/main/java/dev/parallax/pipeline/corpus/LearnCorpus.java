package dev.parallax.pipeline.corpus;

import dev.parallax.config.EntitiesConfig;
import dev.parallax.config.TermsConfig;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.pipeline.document.FitFrames;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.CorpusKnowledge;
import dev.parallax.pipeline.handover.Inventory;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.term.Vocabulary;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Learns from all documents' inventories what each is then read with.
 *
 * @param entities what the settings say of them
 * @param terms which words may be phrases
 * @param frames fits what scores sentences for frames
 * @param work that holds the inventories
 */
public record LearnCorpus(
    EntitiesConfig entities, TermsConfig terms, FitFrames frames, WorkRecords work)
    implements OnCorpus.CorpusStep {

  @Override
  public String name() {
    return "learn";
  }

  @Override
  public String told() {
    return "learning names and phrases, then analysing";
  }

  @Override
  public void on(List<AcceptedDocument> corpus) throws IOException {
    List<Inventory> inventories = work.inventories().getAll(corpus, Function.identity());
    work.knowledge()
        .put(
            new CorpusKnowledge(
                EntityCatalogue.of(inventories.stream().map(Inventory::names).toList(), entities),
                Vocabulary.of(inventories.stream().map(Inventory::terms).toList(), terms),
                frames.fit()));
  }
}
