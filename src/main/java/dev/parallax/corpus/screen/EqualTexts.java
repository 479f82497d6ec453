package dev.parallax.corpus.screen;

import dev.parallax.config.DuplicatesConfig;
import dev.parallax.config.DuplicatesConfig.Policy;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Documents whose texts are equal, and what becomes of each.
 *
 * @param accepted the ones to be analysed
 * @param rejects the others
 * @param issues of accepted ones, by document_id
 */
record EqualTexts(
    List<DocumentFingerprint> accepted, List<Reject> rejects, Map<String, List<Issue>> issues) {

  /**
   * @param equal sorted by content, at least one
   */
  static EqualTexts of(
      List<DocumentFingerprint> equal, DuplicatesConfig config, List<String> cohortOrder) {
    EqualTexts result = new EqualTexts(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
    Map<String, List<DocumentFingerprint>> byCohort = byCohort(equal, cohortOrder);
    DocumentFingerprint first = byCohort.values().iterator().next().get(0);
    for (List<DocumentFingerprint> cohort : byCohort.values()) {
      boolean isFirst = cohort.get(0).equals(first);
      if (!isFirst && config.acrossCohorts() == Policy.REJECT) {
        cohort.forEach(document -> result.reject(document, first));
      } else {
        result.acceptWithin(cohort, config.withinCohort());
      }
    }
    result.accepted.forEach(result::addIssues);
    return result;
  }

  private static Map<String, List<DocumentFingerprint>> byCohort(
      List<DocumentFingerprint> equal, List<String> cohortOrder) {
    Comparator<DocumentFingerprint> preferred =
        Comparator.comparing(
            document -> {
              int place = cohortOrder.indexOf(document.cohort());
              return place < 0 ? cohortOrder.size() : place;
            });
    Map<String, List<DocumentFingerprint>> byCohort = new LinkedHashMap<>();
    equal.stream()
        .sorted(preferred.thenComparing(DocumentFingerprint::cohort))
        .forEach(d -> byCohort.computeIfAbsent(d.cohort(), cohort -> new ArrayList<>()).add(d));
    return byCohort;
  }

  private void acceptWithin(List<DocumentFingerprint> cohort, Policy policy) {
    accepted.add(cohort.get(0));
    for (DocumentFingerprint other : cohort.subList(1, cohort.size())) {
      if (policy == Policy.KEEP) {
        accepted.add(other);
      } else {
        reject(other, cohort.get(0));
      }
    }
  }

  private void reject(DocumentFingerprint document, DocumentFingerprint kept) {
    rejects.add(
        new Reject(
            document.path(),
            document.documentId(),
            document.cohort(),
            document.contentSha256(),
            Stage.SCREEN,
            ErrorClass.DUPLICATE_OF,
            "Its text is the same as that of "
                + kept.documentId()
                + ", which is analysed; remove one of the two, or see the settings under"
                + " duplicates.",
            kept.documentId()));
  }

  private void addIssues(DocumentFingerprint document) {
    List<Issue> found = new ArrayList<>();
    List<String> within = others(document, true);
    List<String> across = others(document, false);
    if (!within.isEmpty()) {
      found.add(
          new Issue(
              IssueCode.SAME_TEXT_IN_COHORT,
              "The same text is also analysed as "
                  + DuplicateScreen.named(within)
                  + ", so it counts more than once."));
    }
    if (!across.isEmpty()) {
      found.add(
          new Issue(
              IssueCode.SAME_TEXT_IN_OTHER_COHORT,
              "The same text is also analysed as "
                  + DuplicateScreen.named(across)
                  + "; it counts once in each cohort. Set duplicates.across_cohorts to 'reject' to"
                  + " keep it in the first cohort only."));
    }
    issues.put(document.documentId(), found);
  }

  private List<String> others(DocumentFingerprint document, boolean sameCohort) {
    return accepted.stream()
        .filter(other -> !other.equals(document))
        .filter(other -> other.cohort().equals(document.cohort()) == sameCohort)
        .map(DocumentFingerprint::documentId)
        .sorted()
        .toList();
  }
}
