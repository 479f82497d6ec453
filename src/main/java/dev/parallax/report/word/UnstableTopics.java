package dev.parallax.report.word;

import dev.parallax.model.family.Picture;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows comparisons of topics that are too unsure to conclude anything from. */
public final class UnstableTopics implements Predicate<Row> {

  /** How a reason begins that speaks of all topics of the run. */
  private static final String OF_ALL = "The topics ";

  private final Families families;
  private final Set<String> ids;
  private final Set<String> reasons;

  /**
   * @param topics of the run
   * @param families of the run
   */
  public UnstableTopics(Rows topics, Families families) {
    this.families = families;
    // What is part of a merged topic is not measured by itself.
    List<Row> unstable =
        topics.rows().stream()
            .filter(row -> row.is("unstable") && row.find("merged_into") == null)
            .toList();
    this.ids = unstable.stream().map(row -> row.text("topic_id")).collect(Collectors.toSet());
    this.reasons =
        unstable.stream().map(row -> row.text("unstable_reason")).collect(Collectors.toSet());
  }

  /** Why they are, in a sentence; null where there are none. */
  public @Nullable String why() {
    return ids.isEmpty() ? null : reason();
  }

  /**
   * Why all of them are, in a sentence: a reason that speaks of one topic says nothing of others.
   */
  String reason() {
    return reasons.stream()
        .filter(reason -> reasons.size() == 1)
        .filter(reason -> ids.size() == 1 || reason.startsWith(OF_ALL))
        .findFirst()
        .orElse("Refits do not find any of them again.");
  }

  @Override
  public boolean test(Row comparison) {
    return families.isDrawnAs(Picture.TOPICS, comparison) && ids.contains(comparison.text("key"));
  }
}
