package dev.parallax.own.file;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.yaml.YamlPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with measures of one's own; reading goes on, so that all is shown at once. */
public final class Problems {

  /** More of one file would be a list to read, not a note. */
  private static final int MOST_OF_A_FILE = 50;

  private final List<ConfigProblem> found = new ArrayList<>();

  /**
   * Notes what is wrong with the settings; the line of their key is told where the file is known.
   */
  public void ofSetting(String key, String message) {
    found.add(new ConfigProblem("", 0, key, message));
  }

  /**
   * Notes what is wrong at a place.
   *
   * @param key category, column or entry; empty where none can be named
   */
  public void at(YamlPlace place, String key, String message) {
    found.add(new ConfigProblem(place.file(), place.line(), key, message));
  }

  /** Takes over what others have found. */
  public void addAll(List<ConfigProblem> others) {
    found.addAll(others);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All problems: those of the settings, then those of each file by line; of a file the first. */
  public List<ConfigProblem> inOrder() {
    List<String> files = found.stream().map(ConfigProblem::file).sorted().distinct().toList();
    List<ConfigProblem> all = new ArrayList<>();
    for (String file : files) {
      List<ConfigProblem> ofFile =
          found.stream()
              .filter(problem -> problem.file().equals(file))
              .distinct()
              .sorted(Comparator.comparingInt(ConfigProblem::line))
              .toList();
      boolean tooMany = !file.isEmpty() && ofFile.size() > MOST_OF_A_FILE;
      all.addAll(tooMany ? ofFile.subList(0, MOST_OF_A_FILE) : ofFile);
      if (tooMany) {
        int more = ofFile.size() - MOST_OF_A_FILE;
        all.add(new ConfigProblem(file, 0, "", more + " more problems of this file"));
      }
    }
    return all;
  }
}
