package dev.parallax.learn.data;

import dev.parallax.files.DataException;
import dev.parallax.files.Place;
import java.io.IOException;
import java.util.List;

/**
 * The files of a folder that instruments are fitted to: those with {@code train} in their names, so
 * that files which are held out can lie beside them; all of a kind, where none has.
 *
 * @param ratings of sentences, by name
 * @param targets judged, by name
 */
public record TrainingFiles(List<Place> ratings, List<Place> targets) {

  /** How files of rated sentences end. */
  public static final String RATINGS = ".tsv";

  /** How files of judged targets end. */
  public static final String TARGETS = ".jsonl";

  /** How sheets of labels end. */
  public static final String SHEETS = ".csv";

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
  public static TrainingFiles in(Place folder) throws IOException, DataException {
    if (!folder.isFolder()) {
      throw new DataException(folder, 0, "there is no such folder");
    }
    List<Place> files = folder.list();
    TrainingFiles found = new TrainingFiles(of(files, RATINGS), of(files, TARGETS));
    if (found.ratings.isEmpty() && found.targets.isEmpty()) {
      throw new DataException(folder, 0, "holds no .tsv or .jsonl file");
    }
    return found;
  }

  private static List<Place> of(List<Place> files, String suffix) {
    List<Place> all = files.stream().filter(file -> file.toString().endsWith(suffix)).toList();
    List<Place> training = all.stream().filter(TrainingFiles::isForTraining).toList();
    return training.isEmpty() ? all : training;
  }

  private static boolean isForTraining(Place file) {
    return file.name().contains(TRAINING);
  }
}
