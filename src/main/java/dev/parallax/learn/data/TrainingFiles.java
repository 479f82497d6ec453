package dev.parallax.learn.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a folder that instruments are fitted to: those with {@code train} in their names, so
 * that files which are held out can lie beside them; all of a kind, where none has.
 *
 * @param ratings of sentences, by name
 * @param targets judged, by name
 */
public record TrainingFiles(List<Path> ratings, List<Path> targets) {

  /** How files of rated sentences end. */
  public static final String RATINGS = ".tsv";

  /** How files of judged targets end. */
  public static final String TARGETS = ".jsonl";

  private static final String TRAINING = "train";

  /** Copies the lists. */
  public TrainingFiles {
    ratings = List.copyOf(ratings);
    targets = List.copyOf(targets);
  }

  /**
   * Those of a folder.
   *
   * @throws DataException if it has none of either kind
   * @throws IOException if it cannot be listed
   */
  public static TrainingFiles in(Path folder) throws IOException, DataException {
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> files = listed.sorted().toList();
      TrainingFiles found = new TrainingFiles(of(files, RATINGS), of(files, TARGETS));
      if (found.ratings.isEmpty() && found.targets.isEmpty()) {
        throw new DataException(folder, 0, "holds no .tsv or .jsonl file");
      }
      return found;
    }
  }

  private static List<Path> of(List<Path> files, String suffix) {
    List<Path> all = files.stream().filter(file -> file.toString().endsWith(suffix)).toList();
    List<Path> training = all.stream().filter(TrainingFiles::isForTraining).toList();
    return training.isEmpty() ? all : training;
  }

  private static boolean isForTraining(Path file) {
    return String.valueOf(file.getFileName()).contains(TRAINING);
  }
}
