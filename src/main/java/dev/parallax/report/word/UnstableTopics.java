package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Knows comparisons of topics that are too unsure to conclude anything from. */
final class UnstableTopics implements Predicate<Row> {

  private final Set<String> ids;

  UnstableTopics(Rows topics) {
    this.ids =
        topics.rows().stream()
            .filter(row -> row.is("unstable"))
            .map(row -> row.text("topic_id"))
            .collect(Collectors.toSet());
  }

  @Override
  public boolean test(Row comparison) {
    return comparison.text("family").equals("topic") && ids.contains(comparison.text("key"));
  }
}
