package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Knows comparisons of topics that are too unsure to conclude anything from. */
final class UnstableTopics implements Predicate<Row> {

  private final Set<String> ids;
  private final Optional<String> reason;

  UnstableTopics(Rows topics) {
    this.ids =
        topics.rows().stream()
            .filter(row -> row.is("unstable"))
            .map(row -> row.text("topic_id"))
            .collect(Collectors.toSet());
    this.reason =
        topics.rows().stream()
            .map(row -> row.text("unstable_reason"))
            .filter(text -> !text.isEmpty())
            .findFirst();
  }

  /** Why they are, in a sentence. */
  String reason() {
    return reason.orElse("They are unstable.");
  }

  @Override
  public boolean test(Row comparison) {
    return comparison.text("family").equals("topic") && ids.contains(comparison.text("key"));
  }
}
