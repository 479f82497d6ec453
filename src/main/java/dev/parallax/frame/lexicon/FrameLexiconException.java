package dev.parallax.frame.lexicon;

import dev.parallax.config.ConfigProblem;
import java.util.List;
import java.util.stream.Collectors;

/** Sets of frames cannot be used; carries all that is wrong with them at once. */
public final class FrameLexiconException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<ConfigProblem> problems;

  FrameLexiconException(List<ConfigProblem> problems) {
    super(problems.stream().map(ConfigProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** At least one: file by file as they were read, and by line. */
  public List<ConfigProblem> problems() {
    return problems;
  }
}
