package dev.parallax.corpus.source;

import dev.parallax.model.text.Reject;
import java.util.List;
import java.util.Optional;

/**
 * What an input folder holds. Every file is in one of the first three lists, each sorted by path.
 *
 * @param sources files to be read
 * @param rejects files that cannot be documents
 * @param ignored files that are not meant to be documents
 * @param metadata path of the file of metadata that was read, {@code documents.csv} where the
 *     settings name no other; empty where there is none, or it may not be read
 * @param metadataProblems rows of {@code documents.csv} that could not be used, by line
 */
public record FoundDocuments(
    List<DocumentSource> sources,
    List<Reject> rejects,
    List<IgnoredFile> ignored,
    Optional<String> metadata,
    List<MetadataProblem> metadataProblems) {

  /** Copies the lists, so that the record is immutable. */
  public FoundDocuments {
    sources = List.copyOf(sources);
    rejects = List.copyOf(rejects);
    ignored = List.copyOf(ignored);
    metadataProblems = List.copyOf(metadataProblems);
  }
}
