package dev.parallax.report.word;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first screen of a pair of cohorts.
 *
 * @param pair of cohorts
 * @param sizes of the cohorts, a first
 * @param finding in plain words
 * @param conclusions what may be concluded and what not
 * @param groups of the clearest differences, those that are shown first
 * @param note how they were chosen; empty where there are none
 */
public record Overview(
    CohortPair pair,
    List<CohortSize> sizes,
    Finding finding,
    Conclusions conclusions,
    List<DifferenceGroup> groups,
    String note) {

  /**
   * How large a cohort is.
   *
   * @param cohort its name
   * @param side {@code a} or {@code b}
   * @param documents number, for people
   * @param tokens number, for people
   * @param together names of the cohorts, where it stands for several; else empty
   */
  public record CohortSize(
      String cohort, String side, String documents, String tokens, List<String> together) {

    /** Copies the list. */
    public CohortSize {
      together = List.copyOf(together);
    }
  }

  /**
   * The first screen of a pair.
   *
   * @param comparisons of the run
   * @param documents of the run
   * @param evidence that the page holds
   * @param whose words sentences of evidence are
   * @param topics of the run
   * @param facts of the manifest
   */
  public static Overview of(
      CohortPair pair,
      Rows comparisons,
      Rows documents,
      Rows evidence,
      WhoseWords whose,
      Rows topics,
      Labels labels,
      JsonNode facts) {
    PairRows rows = PairRows.of(pair, comparisons, labels.families());
    UnstableTopics unstable = new UnstableTopics(topics, labels.families());
    List<Row> clearest = ClearestDifferences.of(rows, unstable);
    Conclusions conclusions = Conclusions.of(rows, facts, unstable);
    EvidenceSentences sentences = EvidenceSentences.of(evidence, documents, whose);
    return new Overview(
        pair,
        List.of(
            size(pair, "a", documents, CohortPair.groups(facts)),
            size(pair, "b", documents, CohortPair.groups(facts))),
        Finding.of(rows, clearest, labels, conclusions),
        conclusions,
        DifferenceGroup.of(
            clearest, row -> Difference.of(row, sameFinding(row, rows), labels, sentences)),
        note(clearest, rows.families()));
  }

  private static List<Row> sameFinding(Row row, PairRows pair) {
    String finding = row.text("finding_id");
    return pair.rows().stream()
        .filter(other -> !finding.isEmpty() && other.text("finding_id").equals(finding))
        .filter(other -> !other.text("comparison_id").equals(row.text("comparison_id")))
        .sorted(Comparator.comparingInt(other -> other.count("rank")))
        .toList();
  }

  private static String note(List<Row> clearest, Families families) {
    if (clearest.isEmpty()) {
      return "";
    }
    boolean tested = clearest.stream().anyMatch(PairRows::isInferred);
    return (tested
            ? "How these were chosen: the five strongest, by how large the difference is beside how much documents vary."
            : "How these were chosen: the clearest of each kind of measure first, by how large the"
                + " difference is beside how far it moves when paragraphs are drawn again at random.")
        + " A topic comes first only where nothing else is found, what measuring error alone could explain comes last, and"
        + " measures that rest on the same sentences share one entry. Words as written and scores of"
        + " frames stand here only where no other kind has a difference that is unlikely to be chance."
        + (families.tellsVoices()
            ? " Figures count the authors’ own words wherever quotations could be told from them; the"
                + " section Voices shows both."
            : "");
  }

  private static CohortSize size(
      CohortPair pair, String side, Rows documents, Map<String, List<String>> groups) {
    String cohort = side.equals("a") ? pair.a() : pair.b();
    Map<String, String> sides = pair.sides(cohorts(documents), groups);
    List<Row> own =
        documents.rows().stream()
            .filter(row -> side.equals(sides.get(row.text("cohort"))))
            .toList();
    long tokens = own.stream().mapToLong(row -> row.count("n_tokens")).sum();
    List<String> names = own.stream().map(row -> row.text("cohort")).distinct().sorted().toList();
    return new CohortSize(
        cohort,
        side,
        Figures.count(own.size()),
        Figures.count(tokens),
        names.size() > 1 ? names : List.of());
  }

  private static Set<String> cohorts(Rows documents) {
    return documents.rows().stream().map(row -> row.text("cohort")).collect(Collectors.toSet());
  }
}
