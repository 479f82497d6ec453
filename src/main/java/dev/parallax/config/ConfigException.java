package dev.parallax.config;

import java.util.List;
import java.util.stream.Collectors;

/** A settings file cannot be used; carries all that is wrong with it at once. */
public final class ConfigException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<ConfigProblem> problems;

  /** All that is wrong, in the order in which it is to be shown. */
  public ConfigException(List<ConfigProblem> problems) {
    super(problems.stream().map(ConfigProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** At least one, in the order of the file's lines; those of the command line come last. */
  public List<ConfigProblem> problems() {
    return problems;
  }
}
