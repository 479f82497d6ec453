package dev.parallax.pipeline.job;

import dev.parallax.compare.unit.UnitsOfInference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a cohort rests on.
 *
 * @param cohort its name
 * @param paths of its documents
 * @param words of all of them
 * @param authors that are known; those who wrote a document together are one, as in comparisons
 * @param withoutAuthor documents whose author is not known
 * @param mostByOne the most documents that one known author has
 * @param foremost that author, as a document names it; null where none is known
 */
public record CohortSize(
    String cohort,
    List<String> paths,
    long words,
    int authors,
    int withoutAuthor,
    int mostByOne,
    @Nullable String foremost) {

  /** Copies the paths. */
  public CohortSize {
    paths = List.copyOf(paths);
  }

  /**
   * The sizes of all cohorts.
   *
   * @param documents of all cohorts
   * @param cohorts named in the settings: they come first, and even where they have no document
   */
  public static List<CohortSize> of(List<ListedDocument> documents, List<String> cohorts) {
    Map<String, List<ListedDocument>> byCohort = new LinkedHashMap<>();
    cohorts.forEach(cohort -> byCohort.put(cohort, new ArrayList<>()));
    documents.forEach(
        document ->
            byCohort.computeIfAbsent(document.cohort(), any -> new ArrayList<>()).add(document));
    List<CohortSize> sizes = new ArrayList<>();
    byCohort.forEach((cohort, own) -> sizes.add(of(cohort, own)));
    return sizes;
  }

  private static CohortSize of(String cohort, List<ListedDocument> documents) {
    List<List<String>> authors =
        byAuthor(documents).values().stream().map(CohortSize::spellings).toList();
    List<String> most = largest(authors);
    return new CohortSize(
        cohort,
        documents.stream().map(ListedDocument::path).toList(),
        documents.stream().mapToLong(ListedDocument::words).sum(),
        authors.size(),
        documents.size() - authors.stream().mapToInt(List::size).sum(),
        most.size(),
        most.isEmpty() ? null : Collections.min(most));
  }

  /**
   * Known authors with documents in more than one cohort, sorted; of a name that is spelled in
   * several ways the first by alphabet.
   *
   * @param documents of all cohorts
   */
  public static List<String> authorsOfSeveral(List<ListedDocument> documents) {
    return byAuthor(documents).values().stream()
        .filter(own -> own.stream().map(ListedDocument::cohort).distinct().count() > 1)
        .map(own -> Collections.min(spellings(own)))
        .sorted()
        .toList();
  }

  /** Documents of known authors, who are told apart as units of inference are. */
  private static Map<String, List<ListedDocument>> byAuthor(List<ListedDocument> documents) {
    UnitsOfInference units = new UnitsOfInference("author");
    documents.forEach(
        document ->
            units.add(document.documentId(), document.contentSha256(), document.author(), null));
    Map<String, String> unitOf = units.byDocument();
    Map<String, List<ListedDocument>> byAuthor = new HashMap<>();
    for (ListedDocument document : documents) {
      String author = document.author();
      if (author != null && !author.isBlank()) {
        byAuthor
            .computeIfAbsent(
                unitOf.getOrDefault(document.documentId(), author), any -> new ArrayList<>())
            .add(document);
      }
    }
    return byAuthor;
  }

  private static List<String> spellings(List<ListedDocument> documents) {
    return documents.stream()
        .map(ListedDocument::author)
        .filter(Objects::nonNull)
        .map(String::strip)
        .toList();
  }

  private static List<String> largest(Collection<List<String>> groups) {
    return groups.stream()
        .max(
            Comparator.<List<String>>comparingInt(List::size)
                .thenComparing(Collections::min, Comparator.reverseOrder()))
        .orElse(List.of());
  }

  /** Documents that a run would analyse. */
  public int documents() {
    return paths.size();
  }

  /** Whether one author has more than half of several documents. */
  public boolean isMostlyOfOne() {
    return mostByOne > 1 && 2 * mostByOne > documents();
  }
}
