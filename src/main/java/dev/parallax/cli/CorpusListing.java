package dev.parallax.cli;

import dev.parallax.config.ConfigException;
import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.FileMetadata;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.files.Place;
import dev.parallax.model.text.Reject;
import dev.parallax.objects.Storage;
import dev.parallax.pipeline.job.AnalysisSettings;
import dev.parallax.pipeline.job.ListedDocument;
import dev.parallax.pipeline.job.SettingsCheck;
import dev.parallax.pipeline.job.TopicInheritance;
import dev.parallax.run.JobFolder;
import dev.parallax.run.LatestPointer;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an input folder holds.
 *
 * @param settingsHash of the settings and of what their files say
 * @param documents that would be analysed, sorted by path
 * @param rejects files that cannot be read, or hold nothing that can be analysed
 * @param ignored files that are no documents, each with the reason
 * @param problems with the file of metadata, with files of figures and with topics by hand
 */
public record CorpusListing(
    String settingsHash,
    List<ListedDocument> documents,
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

  /**
   * Lists an input folder, and reads what it holds.
   *
   * @param config whose folders are absolute
   * @throws IOException if there is no input folder or no document in it, or a run could not
   *     publish
   * @throws ConfigException if settings do not fit what is found
   */
  static CorpusListing of(PipelineConfig config) throws IOException, ConfigException {
    // What would stop a run before its work is told here, too.
    JobFolder job = JobFolder.of(Storage.absolute(config.output().folder()), config.name());
    new LatestPointer(job).check();
    Place input = Storage.absolute(config.input().folder());
    FoundDocuments found =
        new DocumentFinder(new FileMetadata(config.input()))
            .find(input, config.input(), config.cohorts());
    AnalysisSettings files = SettingsCheck.check(config, input, found);
    ListedDocuments read = ListedDocuments.read(input, found.sources(), config);
    return new CorpusListing(
        files.hash(config),
        read.documents(),
        Stream.concat(found.rejects().stream(), read.rejects().stream())
            .sorted(Comparator.comparing(Reject::path))
            .toList(),
        found.ignored().stream().map(file -> file.path() + ": " + file.reason()).toList(),
        Stream.of(
                found.metadataProblems().stream().map(Object::toString).toList(),
                files.strangers(found),
                TopicInheritance.unknownIds(config.topics(), job))
            .flatMap(List::stream)
            .toList());
  }
}
