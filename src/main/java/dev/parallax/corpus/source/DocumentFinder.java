package dev.parallax.corpus.source;

import dev.parallax.config.CohortsConfig;
import dev.parallax.config.InputConfig;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.files.Place;
import java.io.IOException;
import java.util.List;

/**
 * Finds the documents of an input folder. The result depends on the folder's content alone, never
 * on the order in which the disk lists it.
 */
public final class DocumentFinder {

  private final MetadataOfFile metadataOfFile;

  /**
   * @param metadataOfFile asked where cohorts are told from metadata
   */
  public DocumentFinder(MetadataOfFile metadataOfFile) {
    this.metadataOfFile = metadataOfFile;
  }

  /**
   * Lists the folder. Documents are opened where their cohort is told from metadata that the
   * metadata file does not give, and nowhere else.
   *
   * @param inputFolder with one folder a cohort
   * @param config what to leave out, and the name of the metadata file
   * @param cohorts how they are told, and the ones to be read
   * @throws InputFolderException if there is no such folder
   * @throws IOException if the folder cannot be listed
   */
  public FoundDocuments find(Place inputFolder, InputConfig config, CohortsConfig cohorts)
      throws IOException {
    Place folder = realFolder(inputFolder);
    MetadataFile metadata = metadata(folder, config);
    InputWalk walk = InputWalk.of(folder, new Exclusion(config));
    CohortRule rule = new CohortRule(cohorts, metadataOfFile);
    Sorting sorting = new Sorting(new FileCheck(folder), metadata, rule, cohorts.names());
    walk.ignored().forEach(sorting::ignore);
    walk.entries().forEach(sorting::sort);
    return sorting.result();
  }

  private static Place realFolder(Place inputFolder) throws IOException {
    if (inputFolder.isFolder() && inputFolder.isReadable()) {
      return inputFolder.real();
    }
    if (inputFolder.isFolder()) {
      throw new InputFolderException(
          "'" + inputFolder + "' could not be opened; check who may read it.");
    }
    throw new InputFolderException(
        inputFolder.isObject()
            ? "'" + inputFolder + "' is a file; give the folder that holds the cohorts' folders."
            : "There is no input folder '"
                + inputFolder
                + "'; give one with --input or input.folder.");
  }

  private static MetadataFile metadata(Place folder, InputConfig config) throws IOException {
    String name = config.metadata();
    Place file = folder.at(name);
    if (name.isBlank() || file.look().isEmpty()) {
      return MetadataFile.unread(name, List.of());
    }
    try {
      new FileCheck(folder).check(new InputWalk.Entry(file, name));
      return MetadataFileReader.read(name, SourceBytes.read(file, config).bytes());
    } catch (DocumentRejectedException e) {
      MetadataProblem problem = new MetadataProblem(name, 0, "not used. " + e.getMessage());
      return MetadataFile.unread(name, List.of(problem));
    }
  }
}
