package dev.parallax.compare.discovery;

import static dev.parallax.compare.MeasuredDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.CohortComparison;
import dev.parallax.compare.MeasuredDocuments;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.CompareConfig.Prior;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final CompareConfig CONFIG =
      new CompareConfig(
          List.of(),
          "document",
          199,
          1,
          Map.of(),
          Prior.POOLED,
          500,
          Map.of(),
          List.of(),
          CompareConfig.Trends.NONE);

  @Test
  void whatStandsInTheSameSentencesIsOneFinding() {
    Map<String, String> findings = findings();

    assertThat(findings.get("phrase/middle class")).isEqualTo(findings.get("term/middle"));
    assertThat(findings.get("term/class")).isEqualTo(findings.get("term/middle"));
    assertThat(findings.get("term/tax"))
        .as("in the same sentences, but more of it in the other cohort")
        .startsWith("term|tax|");
    assertThat(findings.get("frame/large"))
        .as("a frame that holds all of it and ten times as much")
        .startsWith("frame|large|");
    assertThat(findings.get("term/elsewhere")).startsWith("term|elsewhere|");
    assertThat(findings.get("term/unsought")).isNull();
  }

  private static Map<String, String> findings() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      boolean inB = i >= 6;
      MeasuredDocuments next = document(inB ? "b" : "a", "d" + i);
      for (String family : List.of("term", "phrase", "frame")) {
        next.outOf(family, 1000, 1);
      }
      if (inB) {
        has(next, "phrase", "middle class", 0, 4);
        has(next, "term", "middle", 0, i % 2 == 0 ? 4 : 5);
        has(next, "term", "class", 0, 3 + i % 4);
        has(next, "term", "elsewhere", 20, 24);
        has(next, "frame", "large", 0, 60 + i);
      }
      has(next, "term", "tax", 0, inB ? 2 : 6);
      has(next, "term", "unsought", 0, inB ? 2 : 4);
      documents.add(next.build());
    }
    List<Comparison> rows = CohortComparison.of(documents, List.of(), CONFIG).comparisons();
    Map<String, String> findings = new HashMap<>();
    Findings.named(rows, row -> !row.measure().key().equals("unsought"), documents)
        .forEach(
            row -> findings.put(row.measure().family() + "/" + row.measure().key(), row.finding()));
    return findings;
  }

  /** Once in each of these sentences. */
  private static void has(MeasuredDocuments document, String family, String key, int from, int to) {
    document.has(
        family,
        key,
        Quantity.COUNT,
        IntStream.range(from, to).mapToObj(at -> new Contribution(at, 0, 1)).toList());
  }
}
