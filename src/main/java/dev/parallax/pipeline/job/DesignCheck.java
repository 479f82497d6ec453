package dev.parallax.pipeline.job;

import dev.parallax.config.CohortsConfig;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.ConfigProblem;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.text.CalendarDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the settings say of cohorts and groups that does not fit together.
 *
 * @param config of the job
 * @param cohorts that have documents
 */
record DesignCheck(PipelineConfig config, Set<String> cohorts) {

  /** The problems, in no order; files and lines are not known here. */
  List<ConfigProblem> problems() {
    List<ConfigProblem> problems = new ArrayList<>();
    cuts(problems);
    config.compare().groups().forEach((name, members) -> group(name, members, problems));
    overlaps(problems);
    return problems;
  }

  private void cuts(List<ConfigProblem> problems) {
    CohortsConfig given = config.cohorts();
    if (given.cut().isEmpty()) {
      return;
    }
    if (!given.fromDates()) {
      add(problems, "cohorts.cut", "it cuts dates, and cohorts.from is '" + given.from() + "'");
      return;
    }
    given.cut().stream()
        .filter(cut -> CalendarDate.of(cut).isEmpty())
        .forEach(cut -> add(problems, "cohorts.cut", "there is no day '" + cut + "'"));
    Optional<CalendarDate> late = given.cuts().outOfOrder();
    if (late.isPresent()) {
      // Stretches between dates that go backwards are no cohorts that anybody meant.
      add(
          problems,
          "cohorts.cut",
          late.get().text() + " is no later than the date before it; dates stand in order");
    } else if (given.names().isEmpty()) {
      given.cuts().names().stream()
          .filter(stretch -> !cohorts.contains(stretch))
          .forEach(
              stretch ->
                  add(
                      problems,
                      "cohorts.cut",
                      "no document is of the cohort '%s'; cohorts with documents: %s"
                          .formatted(stretch, inWords())));
    }
  }

  private void group(String name, List<String> members, List<ConfigProblem> problems) {
    String key = "compare.groups." + name;
    Map<String, List<String>> groups = config.compare().groups();
    if (cohorts.contains(name)) {
      add(
          problems,
          key,
          "a cohort is called '%s' as well; give the group another name".formatted(name));
    }
    if (members.isEmpty()) {
      add(problems, key, "the group holds no cohort");
    }
    Set<String> seen = new HashSet<>();
    for (String member : members) {
      if (!seen.add(member)) {
        add(problems, key, "it holds '%s' twice".formatted(member));
      } else if (member.equals(name) || groups.containsKey(member)) {
        add(
            problems,
            key,
            member.equals(name)
                ? "the group names itself; a group holds cohorts: " + inWords()
                : "it holds the group '%s'; a group holds cohorts: %s"
                    .formatted(member, inWords()));
      } else if (!cohorts.contains(member)) {
        add(
            problems,
            key,
            "it holds '%s', which has no documents; cohorts with documents: %s"
                .formatted(member, inWords()));
      }
    }
    if (config.compare().pairs().stream().noneMatch(pair -> pair.contains(name))) {
      add(problems, key, "no pair of compare.pairs names the group, so that it does nothing");
    }
  }

  private void overlaps(List<ConfigProblem> problems) {
    CompareConfig compare = config.compare();
    for (List<String> pair : compare.pairs()) {
      if (pair.size() == 2 && !pair.get(0).equals(pair.get(1))) {
        Set<String> shared = new HashSet<>(members(pair.get(0)));
        shared.retainAll(members(pair.get(1)));
        shared.stream()
            .sorted()
            .forEach(
                cohort ->
                    add(
                        problems,
                        "compare.pairs",
                        "%s has the cohort '%s' on both sides".formatted(pair, cohort)));
      }
    }
  }

  private List<String> members(String name) {
    return config.compare().groups().getOrDefault(name, List.of(name));
  }

  private String inWords() {
    return cohorts.isEmpty() ? "none" : String.join(", ", cohorts);
  }

  private static void add(List<ConfigProblem> problems, String key, String message) {
    problems.add(new ConfigProblem("", 0, key, message));
  }
}
