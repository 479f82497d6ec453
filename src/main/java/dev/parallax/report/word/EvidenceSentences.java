package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences that the page holds of comparisons, with links to their places. */
final class EvidenceSentences implements Difference.SentencesOf {

  private static final int SHOWN = 2;
  private static final int LONGEST = 700;

  private final Map<String, List<Row>> byComparison;
  private final Map<String, String> titles = new HashMap<>();
  private final WhoseWords whose;

  private EvidenceSentences(Map<String, List<Row>> byComparison, WhoseWords whose) {
    this.byComparison = byComparison;
    this.whose = whose;
  }

  static EvidenceSentences of(Rows evidence, Rows documents, WhoseWords whose) {
    EvidenceSentences sentences =
        new EvidenceSentences(
            evidence.rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("comparison_id"))),
            whose);
    for (Row row : documents.rows()) {
      String id = row.text("document_id");
      String title = row.text("title");
      sentences.titles.put(id, title.isBlank() ? id : title);
    }
    return sentences;
  }

  @Override
  public List<Difference.Sentence> of(Row comparison, String cohort) {
    return byComparison.getOrDefault(comparison.text("comparison_id"), List.of()).stream()
        .filter(row -> row.text("cohort").equals(cohort))
        .limit(SHOWN)
        .map(this::sentence)
        .toList();
  }

  private Difference.Sentence sentence(Row row) {
    String id = row.text("document_id");
    int start = row.count("start_char");
    int end = row.count("end_char");
    return new Difference.Sentence(
        row.text("text").isEmpty()
            ? List.of(new MarkedText.Part("Characters %d to %d".formatted(start, end), false))
            : MarkedText.of(row, LONGEST),
        cut(titles.getOrDefault(id, id), 200),
        whose.of(row),
        ReportLinks.toPlace(id, start, end));
  }

  /** A text of no more code points than this. */
  static String cut(String text, int longest) {
    int[] points = text.codePoints().limit(longest + 1L).toArray();
    return points.length <= longest ? text : new String(points, 0, longest - 1) + "…";
  }
}
