package dev.parallax.cli;

import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.model.text.Reject;
import java.util.List;

/**
 * What an input folder holds.
 *
 * @param documents files that would be read, sorted by path
 * @param rejects files that cannot be
 * @param ignored files that are no documents, each with the reason
 * @param problems with the file of metadata
 */
public record CorpusListing(
    List<DocumentSource> documents,
    List<Reject> rejects,
    List<String> ignored,
    List<String> problems) {

  /** Copies the lists. */
  public CorpusListing {
    documents = List.copyOf(documents);
    rejects = List.copyOf(rejects);
    ignored = List.copyOf(ignored);
    problems = List.copyOf(problems);
  }
}
