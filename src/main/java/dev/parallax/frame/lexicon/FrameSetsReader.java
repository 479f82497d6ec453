package dev.parallax.frame.lexicon;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.yaml.Excerpt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads all sets that a run asks for. */
public final class FrameSetsReader {

  private final List<ConfigProblem> problems = new ArrayList<>();
  private final PatternBudget budget = new PatternBudget(problems::add);
  private final Map<String, FrameSet> sets = new TreeMap<>();
  private final Map<String, String> sourceOfSet = new LinkedHashMap<>();

  private FrameSetsReader() {}

  /**
   * Reads sets of frames.
   *
   * @param namesOrFiles names of built-in sets, and files
   * @param projectFolder that files are counted from
   * @return in the order of the sets' names
   * @throws FrameLexiconException with all that is wrong
   */
  public static List<FrameSet> read(List<String> namesOrFiles, Path projectFolder)
      throws FrameLexiconException {
    FrameSetsReader reader = new FrameSetsReader();
    for (String nameOrFile : namesOrFiles) {
      reader.find(nameOrFile, projectFolder).ifPresent(reader::add);
    }
    return reader.result();
  }

  /**
   * Reads a file that comes with this room.
   *
   * @param resource below the room's folder
   * @throws FrameLexiconException with all that is wrong
   */
  public static FrameSet readResource(String resource) throws FrameLexiconException {
    FrameSetsReader reader = new FrameSetsReader();
    reader.add(new FrameSource.Resource(resource));
    return reader.result().get(0);
  }

  private Optional<FrameSource> find(String nameOrFile, Path projectFolder) {
    Optional<FrameSource> source = FrameSource.find(nameOrFile, projectFolder);
    if (source.isEmpty()) {
      String known =
          "; built in is " + FrameSource.BUILT_IN + ", files are counted from the project";
      problem(Excerpt.of(nameOrFile), "there is no such set of frames, and no such file" + known);
    }
    return source;
  }

  private void add(FrameSource source) {
    FrameSet set = new FrameSetReader(problems::add, budget).read(source);
    if (set == null) {
      return;
    }
    String other = sourceOfSet.putIfAbsent(set.name(), source.name());
    if (other != null) {
      problem(
          source.name(),
          "the set " + set.name() + " is also given by " + other + "; once is allowed");
    }
    sets.put(set.name(), set);
  }

  private List<FrameSet> result() throws FrameLexiconException {
    if (!problems.isEmpty()) {
      throw new FrameLexiconException(inOrderOfReading());
    }
    return List.copyOf(sets.values());
  }

  private List<ConfigProblem> inOrderOfReading() {
    List<String> files = problems.stream().map(ConfigProblem::file).distinct().toList();
    return problems.stream()
        .sorted(
            Comparator.comparingInt((ConfigProblem problem) -> files.indexOf(problem.file()))
                .thenComparingInt(ConfigProblem::line))
        .toList();
  }

  private void problem(String file, String message) {
    problems.add(new ConfigProblem(file, 0, "", message));
  }
}
