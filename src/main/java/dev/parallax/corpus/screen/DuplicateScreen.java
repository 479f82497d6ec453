package dev.parallax.corpus.screen;

import dev.parallax.config.DuplicatesConfig;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Screening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds equal and almost equal texts. The result does not depend on the order of the documents, and
 * on their names only where their bytes are equal.
 */
public final class DuplicateScreen {

  /** Other documents that an issue names; a message is read by people. */
  private static final int NAMED = 5;

  private DuplicateScreen() {}

  /**
   * Compares all documents with each other.
   *
   * @param documents with distinct ids
   * @param config what happens to equal texts, and when texts are almost equal
   * @param cohortOrder cohorts from the most to the least preferred; others follow by name
   */
  public static ScreeningResult screen(
      List<DocumentFingerprint> documents, DuplicatesConfig config, List<String> cohortOrder) {
    Map<String, List<DocumentFingerprint>> byText =
        documents.stream()
            .sorted(DocumentFingerprint.ORDER)
            .collect(
                Collectors.groupingBy(
                    DocumentFingerprint::normalizedTextSha256, TreeMap::new, Collectors.toList()));
    List<DocumentFingerprint> accepted = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    Map<String, List<Issue>> issues = new TreeMap<>();
    for (List<DocumentFingerprint> equal : byText.values()) {
      EqualTexts texts = EqualTexts.of(equal, config, cohortOrder);
      accepted.addAll(texts.accepted());
      rejects.addAll(texts.rejects());
      issues.putAll(texts.issues());
    }
    accepted.sort(DocumentFingerprint.ORDER);
    // Groups come in the order of a hash, which would change with a comma in a text.
    rejects.sort(Comparator.comparing(Reject::path).thenComparing(Reject::message));
    return new ScreeningResult(screenings(accepted, config, issues), rejects);
  }

  private static List<Screening> screenings(
      List<DocumentFingerprint> accepted,
      DuplicatesConfig config,
      Map<String, List<Issue>> equalTextIssues) {
    NearDuplicates near = NearDuplicates.of(accepted, config.nearThreshold());
    List<Screening> screenings = new ArrayList<>();
    for (int i = 0; i < accepted.size(); i++) {
      String id = accepted.get(i).documentId();
      List<Issue> issues = new ArrayList<>(equalTextIssues.getOrDefault(id, List.of()));
      if (near.hasUnequal(i)) {
        issues.add(nearDuplicate(near.of(i)));
      }
      screenings.add(new Screening(id, near.of(i), near.group(i), issues));
    }
    screenings.sort(Comparator.comparing(Screening::documentId));
    return screenings;
  }

  private static Issue nearDuplicate(List<String> others) {
    return new Issue(
        IssueCode.NEAR_DUPLICATE,
        "The text is almost the same as that of "
            + named(others)
            + ", so they are not independent; remove all but one, or let them share a unit.");
  }

  /** Some document ids, for a message. */
  static String named(List<String> documentIds) {
    String first = documentIds.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = documentIds.size() - NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
