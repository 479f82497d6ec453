package dev.parallax.pipeline.corpus;

import dev.parallax.compare.unit.UnitsOfInference;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.CompareConfig.Trends;
import dev.parallax.model.measure.DocumentDesign;
import dev.parallax.model.text.CalendarDate;
import dev.parallax.pipeline.handover.AcceptedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What strata, pairs and trends ask of documents, from their metadata and near duplicates. */
final class DocumentDesigns {

  private final List<AcceptedDocument> corpus;
  private final CompareConfig compare;
  private final List<String> cohorts;

  private DocumentDesigns(
      List<AcceptedDocument> corpus, CompareConfig compare, List<String> cohorts) {
    this.corpus = corpus;
    this.compare = compare;
    this.cohorts = cohorts;
  }

  /**
   * The design of each document, by id.
   *
   * @param cohorts in the order they are shown; all in alphabetical order, where empty
   */
  static Map<String, DocumentDesign> of(
      List<AcceptedDocument> corpus, CompareConfig compare, List<String> cohorts) {
    Set<String> found = new TreeSet<>();
    corpus.forEach(document -> found.add(document.cohort()));
    List<String> order = new ArrayList<>(cohorts.isEmpty() ? found : cohorts);
    order.retainAll(found);
    return new DocumentDesigns(corpus, compare, order).byDocument();
  }

  private Map<String, DocumentDesign> byDocument() {
    Map<String, String> pairs = pairs();
    Map<String, String> series = series();
    Map<String, DocumentDesign> designs = new HashMap<>();
    for (AcceptedDocument document : corpus) {
      String id = document.documentId();
      designs.put(
          id,
          new DocumentDesign(
              document.stratum(),
              time(document),
              pairs.get(id),
              Objects.requireNonNull(series.get(id))));
    }
    return designs;
  }

  private @Nullable Double time(AcceptedDocument document) {
    if (compare.trends() == Trends.COHORT) {
      return cohorts.indexOf(document.cohort()) + 1.0;
    }
    return Optional.ofNullable(document.date())
        .flatMap(CalendarDate::of)
        .or(() -> CalendarDate.of(document.cohort()))
        .map(CalendarDate::years)
        .orElse(null);
  }

  /** Documents of one author are no witnesses of their own in time either, whatever the unit. */
  private Map<String, String> series() {
    UnitsOfInference authors = new UnitsOfInference("author");
    corpus.forEach(document -> add(authors, document, document.author(), nearDuplicates(document)));
    Map<String, String> byAuthor = authors.byDocument();
    UnitsOfInference units = new UnitsOfInference(compare.unit());
    for (AcceptedDocument document : corpus) {
      add(units, document, document.unit(), byAuthor.get(document.documentId()));
    }
    return units.byDocument();
  }

  /** A text and its near duplicate in another cohort would be a pair without a difference. */
  private Map<String, String> pairs() {
    Map<String, Set<String>> cohortsOf = new TreeMap<>();
    for (AcceptedDocument document : corpus) {
      String group = nearDuplicates(document);
      if (group != null) {
        cohortsOf.computeIfAbsent(group, any -> new HashSet<>()).add(document.cohort());
      }
    }
    UnitsOfInference units = new UnitsOfInference(compare.unit());
    for (AcceptedDocument document : corpus) {
      String group = nearDuplicates(document);
      boolean across = group != null && cohortsOf.getOrDefault(group, Set.of()).size() > 1;
      if (document.unit() != null && !across) {
        add(units, document, document.unit(), group);
      }
    }
    return units.byDocument();
  }

  private static @Nullable String nearDuplicates(AcceptedDocument document) {
    return document.screening().nearDuplicateGroup();
  }

  private static void add(
      UnitsOfInference units,
      AcceptedDocument document,
      @Nullable String value,
      @Nullable String group) {
    units.add(document.documentId(), document.contentSha256(), value, group);
  }
}
