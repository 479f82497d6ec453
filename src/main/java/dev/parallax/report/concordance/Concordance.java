package dev.parallax.report.concordance;

import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every place where a pattern stands in the texts of a run.
 *
 * @param lines in the order that was asked for, as many as were asked for
 * @param hits how many there are
 * @param hitsByCohort cohort to its share of them; cohorts without any are not there
 * @param documents how many documents hold one
 */
public record Concordance(
    List<ConcordanceLine> lines, int hits, Map<String, Integer> hitsByCohort, int documents) {

  /**
   * How lines are cut and sorted.
   *
   * @param order of the lines
   * @param window code points of context to either side
   * @param most lines; the hits are counted all the same
   */
  public record Form(LineOrder order, int window, int most) {}

  /**
   * Finds a pattern in the tables of a run.
   *
   * @throws IOException if a table is gone or damaged
   * @throws PatternException if no word can be so
   */
  public static Concordance of(RunFolder run, TokenPattern pattern, Form form)
      throws IOException, PatternException {
    List<Hit> hits = hits(TokenColumns.read(run, pattern), pattern);
    Set<String> documents = new HashSet<>();
    hits.forEach(hit -> documents.add(hit.document()));
    Map<String, SourceText> texts = SourceTexts.read(run, documents);
    // Context is dear: of a hundred thousand lines only those that are shown get any.
    boolean isLate = !form.order().readsContext();
    List<ConcordanceLine> lines = new ArrayList<>(hits.size());
    Map<String, Integer> cohorts = new TreeMap<>();
    for (Hit hit : hits) {
      SourceText text = Objects.requireNonNull(texts.get(hit.document()), hit.document());
      lines.add(text.line(hit, isLate ? 0 : form.window()));
      cohorts.merge(text.source().cohort(), 1, Integer::sum);
    }
    List<ConcordanceLine> sorted = form.order().sorted(lines);
    List<ConcordanceLine> shown = sorted.subList(0, Math.min(form.most(), sorted.size()));
    return new Concordance(
        isLate ? shown.stream().map(line -> wide(line, texts, form.window())).toList() : shown,
        hits.size(),
        cohorts,
        documents.size());
  }

  private static ConcordanceLine wide(
      ConcordanceLine line, Map<String, SourceText> texts, int window) {
    String document = line.source().documentId();
    return Objects.requireNonNull(texts.get(document), document)
        .line(new Hit(document, line.kind(), line.start(), line.end()), window);
  }

  private static List<Hit> hits(TokenColumns tokens, TokenPattern pattern) throws PatternException {
    List<Hit> hits = new ArrayList<>();
    new TokenMatcher(tokens, pattern)
        .all(
            (first, end) ->
                hits.add(
                    new Hit(
                        tokens.document(first),
                        tokens.kind(first),
                        tokens.start(first),
                        tokens.end(end - 1))));
    return hits;
  }
}
