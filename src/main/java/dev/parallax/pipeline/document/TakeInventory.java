package dev.parallax.pipeline.document;

import dev.parallax.config.TermsConfig;
import dev.parallax.entity.NameInventory;
import dev.parallax.pipeline.handover.Inventory;
import dev.parallax.pipeline.handover.KeptRecords;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.term.TermInventory;

/**
 * Reads a document a first time, for its names and words side by side.
 *
 * @param terms which words count
 * @param work where inventories are kept
 */
public record TakeInventory(TermsConfig terms, WorkRecords work) implements DocumentStep {

  @Override
  public String name() {
    return "inventory";
  }

  @Override
  public StepFailure failure() {
    return StepFailure.ANALYSIS;
  }

  @Override
  public Work begin() {
    KeptRecords<Inventory> inventories = work.inventories();
    return (document, uses) ->
        inventories.put(
            document.id(),
            new Inventory(
                NameInventory.of(document.annotated()),
                TermInventory.of(document.annotated(), terms)));
  }
}
