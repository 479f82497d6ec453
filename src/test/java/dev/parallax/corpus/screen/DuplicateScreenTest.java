package dev.parallax.corpus.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.DuplicatesConfig;
import dev.parallax.config.DuplicatesConfig.Policy;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Screening;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DuplicateScreenTest {

  private static final DuplicatesConfig DEFAULTS =
      new DuplicatesConfig(Policy.REJECT, Policy.KEEP, 0.8);
  private static final String TEXT =
      String.join(" ", MinHashSignatureTest.words(new Random(5), 200));

  @Test
  void caseMarksAndBlanksMakeNoDifference() {
    String one = "\u201CTrade,\u201D she said \u2014 don\u2019t\nworry: \uFB01ve caf\u00E9s!";
    String other = "trade she SAID don't worry  FIVE cafe\u0301s";
    assertThat(document("a/1", "x", one).normalizedTextSha256())
        .isEqualTo(document("a/2", "y", other).normalizedTextSha256());
    assertThat(document("a/1", "x", "trade war").normalizedTextSha256())
        .isNotEqualTo(document("a/2", "y", "tradewar").normalizedTextSha256());
  }

  @Test
  void withinACohortTheSmallestContentIsKept() {
    List<DocumentFingerprint> documents =
        List.of(
            document("a/a", "3", TEXT),
            document("a/b", "1", TEXT.toUpperCase(java.util.Locale.ROOT)),
            document("a/c", "2", TEXT),
            document("a/d", "0", "Something else entirely, and not a copy at all."));
    ScreeningResult result = DuplicateScreen.screen(documents, DEFAULTS, List.of());
    assertThat(ids(result)).containsExactly("a/b", "a/d");
    assertThat(result.rejects()).extracting(Reject::path).containsExactly("a", "c");
    assertThat(result.rejects())
        .allSatisfy(r -> assertThat(r.duplicateOf()).isEqualTo("a/b"))
        .allSatisfy(r -> assertThat(r.errorClass().label()).isEqualTo("duplicate_of"))
        .allSatisfy(r -> assertThat(r.message()).contains("a/b"));
    assertThat(result.accepted()).allSatisfy(s -> assertThat(s.issues()).isEmpty());
  }

  @Test
  void equalFilesAreToldApartByName() {
    ScreeningResult result =
        DuplicateScreen.screen(
            List.of(document("a/2", "x", TEXT), document("a/1", "x", TEXT)), DEFAULTS, List.of());
    assertThat(ids(result)).containsExactly("a/1");
  }

  @Test
  void acrossCohortsBothAreKeptAndSaySo() {
    ScreeningResult result =
        DuplicateScreen.screen(
            List.of(document("a/1", "x", TEXT), document("b/1", "y", TEXT)), DEFAULTS, List.of());
    assertThat(codes(result, "a/1")).containsExactly("same_text_in_other_cohort");
    assertThat(codes(result, "b/1")).containsExactly("same_text_in_other_cohort");
    assertThat(screening(result, "a/1").issues().get(0).message()).contains("b/1");
    assertThat(screening(result, "a/1").nearDuplicates()).containsExactly("b/1");
    assertThat(screening(result, "b/1").nearDuplicateGroup()).isEqualTo("a/1");
    assertThat(result.rejects()).isEmpty();
  }

  @Test
  void acrossCohortsTheFirstIsKeptIfTheSettingsSaySo() {
    DuplicatesConfig reject = new DuplicatesConfig(Policy.KEEP, Policy.REJECT, 0.8);
    List<DocumentFingerprint> documents =
        List.of(
            document("a/1", "1", TEXT),
            document("b/1", "2", TEXT),
            document("b/2", "3", TEXT),
            document("c/1", "0", TEXT));
    ScreeningResult byName = DuplicateScreen.screen(documents, reject, List.of());
    assertThat(ids(byName)).containsExactly("a/1");
    ScreeningResult byOrder = DuplicateScreen.screen(documents, reject, List.of("b", "a"));
    assertThat(ids(byOrder)).containsExactly("b/1", "b/2");
    assertThat(codes(byOrder, "b/1")).containsExactly("same_text_in_cohort");
    assertThat(byOrder.rejects()).extracting(Reject::duplicateOf).containsOnly("b/1");
  }

  @Test
  void nearDuplicatesChainIntoGroupsWhoseSmallestContentStandsForThem() {
    List<DocumentFingerprint> documents =
        List.of(
            document("a/1", "2", TEXT + " and one more closing sentence"),
            document("a/2", "1", TEXT + " but another and rather longer closing remark"),
            document("b/1", "0", "A third text that has nothing to do with the two others here."));
    ScreeningResult result = DuplicateScreen.screen(documents, DEFAULTS, List.of());
    assertThat(screening(result, "a/1").nearDuplicates()).containsExactly("a/2");
    assertThat(screening(result, "a/2").nearDuplicates()).containsExactly("a/1");
    assertThat(screening(result, "a/1").nearDuplicateGroup()).isEqualTo("a/2");
    assertThat(screening(result, "a/2").nearDuplicateGroup()).isEqualTo("a/2");
    assertThat(codes(result, "a/1")).containsExactly("near_duplicate");
    assertThat(screening(result, "b/1").nearDuplicateGroup()).isNull();
    assertThat(codes(result, "b/1")).isEmpty();
  }

  @Test
  void theResultDoesNotDependOnTheOrderAndAgreesWithComparingAllPairs() {
    Random random = new Random(11);
    List<DocumentFingerprint> documents = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      List<String> words = new ArrayList<>(MinHashSignatureTest.words(new Random(i % 30), 150));
      for (int change = 0; change < i / 30 * 3 - 3; change++) {
        words.set(random.nextInt(words.size()), "changed" + random.nextInt());
      }
      String id = (random.nextBoolean() ? "a/" : "b/") + i;
      documents.add(document(id, "" + random.nextInt(1_000), String.join(" ", words)));
    }
    ScreeningResult result = DuplicateScreen.screen(documents, DEFAULTS, List.of());
    Collections.shuffle(documents, random);
    assertThat(DuplicateScreen.screen(documents, DEFAULTS, List.of())).isEqualTo(result);
    assertThat(result.rejects()).isNotEmpty();
    assertThat(result.accepted().size() + result.rejects().size()).isEqualTo(documents.size());

    Set<String> accepted = new TreeSet<>(ids(result));
    TreeMap<String, Set<String>> expected = new TreeMap<>();
    for (DocumentFingerprint one : documents) {
      Set<String> near =
          documents.stream()
              .filter(other -> !other.equals(one) && accepted.contains(other.documentId()))
              .filter(other -> one.signature().similarity(other.signature()) >= 0.8)
              .map(DocumentFingerprint::documentId)
              .collect(Collectors.toCollection(TreeSet::new));
      if (accepted.contains(one.documentId())) {
        expected.put(one.documentId(), near);
      }
    }
    assertThat(expected.values()).anyMatch(near -> near.size() > 1);
    assertThat(result.accepted())
        .allSatisfy(
            s -> {
              assertThat(s.nearDuplicates())
                  .containsExactlyElementsOf(expected.get(s.documentId()));
              Stream<String> groups =
                  s.nearDuplicates().stream().map(id -> screening(result, id).nearDuplicateGroup());
              assertThat(groups).allMatch(group -> group.equals(s.nearDuplicateGroup()));
            });
  }

  @Test
  void thousandsOfCopiesOfAFormAreListedWithinBounds() {
    List<DocumentFingerprint> documents = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      documents.add(document("a/%05d".formatted(i), "" + i, TEXT + " number " + i));
    }
    ScreeningResult result = DuplicateScreen.screen(documents, DEFAULTS, List.of());
    assertThat(result.accepted()).hasSize(1_000);
    assertThat(result.accepted())
        .allSatisfy(s -> assertThat(s.nearDuplicates()).hasSize(NeighborLists.LIMIT));
    assertThat(result.accepted()).extracting(Screening::nearDuplicateGroup).containsOnly("a/00000");
  }

  private static DocumentFingerprint document(String id, String sha256, String text) {
    String cohort = id.substring(0, id.indexOf('/'));
    String path = id.substring(id.indexOf('/') + 1);
    return Fingerprints.of(
        new Document(
            id,
            cohort,
            path,
            sha256,
            1,
            "text",
            "UTF-8",
            Metadata.NONE,
            text,
            text,
            List.of(),
            List.of(),
            List.of()));
  }

  private static List<String> ids(ScreeningResult result) {
    return result.accepted().stream().map(Screening::documentId).toList();
  }

  private static Screening screening(ScreeningResult result, String id) {
    return result.accepted().stream().filter(s -> s.documentId().equals(id)).findFirst().get();
  }

  private static List<String> codes(ScreeningResult result, String id) {
    return screening(result, id).issues().stream().map(issue -> issue.code().label()).toList();
  }
}
