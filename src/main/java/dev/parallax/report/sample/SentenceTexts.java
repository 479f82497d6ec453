package dev.parallax.report.sample;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences of a run's paragraphs. The table is read twice, so that no text need be held. */
final class SentenceTexts {

  private static final String TABLE = "sentences";
  private static final String PARAGRAPH = "paragraph";

  private final Map<String, Map<Integer, String>> texts = new HashMap<>();

  private SentenceTexts() {}

  /**
   * The documents with their sentences, in the order of the table.
   *
   * @param oversampled ids of sentences that are to be drawn more often
   */
  static List<PooledDocument> pool(RunFolder run, Set<String> oversampled) throws IOException {
    Map<String, String> cohorts = new LinkedHashMap<>();
    Map<String, List<Integer>> sentences = new HashMap<>();
    Map<String, Set<Integer>> rare = new HashMap<>();
    run.each(
        TABLE,
        List.of("sentence_id", "document_id", "cohort", "segment_kind", "ordinal"),
        row -> {
          if (isOfParagraph(row)) {
            cohorts.put(row.text("document_id"), row.text("cohort"));
            sentences
                .computeIfAbsent(row.text("document_id"), any -> new ArrayList<>())
                .add(row.count("ordinal"));
            if (oversampled.contains(row.text("sentence_id"))) {
              rare.computeIfAbsent(row.text("document_id"), any -> new HashSet<>())
                  .add(row.count("ordinal"));
            }
          }
        });
    return cohorts.entrySet().stream()
        .map(
            one ->
                new PooledDocument(
                    one.getKey(),
                    one.getValue(),
                    sentences.getOrDefault(one.getKey(), List.of()),
                    rare.getOrDefault(one.getKey(), Set.of())))
        .toList();
  }

  /** The texts of what was drawn, and of what stands before and after it. */
  static SentenceTexts of(RunFolder run, List<DrawnSentence> drawn) throws IOException {
    SentenceTexts found = new SentenceTexts();
    for (DrawnSentence sentence : drawn) {
      Map<Integer, String> wanted =
          found.texts.computeIfAbsent(sentence.document().id(), any -> new HashMap<>());
      List<Integer> all = sentence.document().sentences();
      int at = all.indexOf(sentence.ordinal());
      all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2))
          .forEach(near -> wanted.put(near, ""));
    }
    run.each(
        TABLE,
        List.of("document_id", "ordinal", "text"),
        row -> {
          Map<Integer, String> wanted = found.texts.get(row.text("document_id"));
          if (wanted != null && wanted.containsKey(row.count("ordinal"))) {
            wanted.put(row.count("ordinal"), row.text("text"));
          }
        });
    return found;
  }

  private static boolean isOfParagraph(Row row) {
    return row.text("segment_kind").equals(PARAGRAPH);
  }

  /**
   * A sentence, or a neighbour of it among the sentences of paragraphs.
   *
   * @param steps to go, back where negative
   * @return empty where there is none
   */
  String text(DrawnSentence sentence, int steps) {
    List<Integer> all = sentence.document().sentences();
    int place = all.indexOf(sentence.ordinal()) + steps;
    return place < 0 || place >= all.size()
        ? ""
        : texts.getOrDefault(sentence.document().id(), Map.of()).getOrDefault(all.get(place), "");
  }
}
