package dev.parallax.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.CohortsConfig;
import dev.parallax.config.DuplicatesConfig;
import dev.parallax.config.DuplicatesConfig.Policy;
import dev.parallax.config.InputConfig;
import dev.parallax.corpus.clean.CleanedText;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.screen.DocumentFingerprint;
import dev.parallax.corpus.screen.DuplicateScreen;
import dev.parallax.corpus.screen.Fingerprints;
import dev.parallax.corpus.screen.ScreeningResult;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.files.Places;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Reject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubbishCorpusTest {

  private static final InputConfig CONFIG = InputConfigs.defaults();
  private static final DuplicatesConfig DUPLICATES =
      new DuplicatesConfig(Policy.REJECT, Policy.KEEP, 0.8);

  private static Map<String, String> expected = Map.of();
  private static final Map<String, Document> DOCUMENTS = new TreeMap<>();
  private static final List<Reject> REJECTS = new ArrayList<>();
  private static ScreeningResult screened = new ScreeningResult(List.of(), List.of());

  @BeforeAll
  static void readAll(@TempDir Path temporary) throws IOException {
    Path folder = temporary.resolve("input");
    expected = RubbishCorpus.write(folder);
    FoundDocuments found =
        new DocumentFinder(new FileMetadata(CONFIG))
            .find(Places.of(folder), CONFIG, CohortsConfig.ALL);
    REJECTS.addAll(found.rejects());
    DocumentReader reader =
        new DocumentReader(Places.of(folder), CONFIG, RubbishCorpusTest::uncleaned);
    for (DocumentSource source : found.sources()) {
      try {
        DOCUMENTS.put(source.documentId(), reader.read(source));
      } catch (DocumentRejectedException e) {
        REJECTS.add(e.toReject(source.path(), source.documentId(), source.cohort()));
      }
    }
    List<DocumentFingerprint> fingerprints =
        DOCUMENTS.values().stream().map(Fingerprints::of).toList();
    screened = DuplicateScreen.screen(fingerprints, DUPLICATES, List.of());
    REJECTS.addAll(screened.rejects());
  }

  private static CleanedText uncleaned(ExtractedText text) {
    return new CleanedText(text.rawText(), List.of(), List.of(), List.of());
  }

  @Test
  void everyFileHasTheOutcomeThatItsKindOfRubbishHas() {
    Map<String, String> outcomes = new TreeMap<>();
    screened.accepted().forEach(s -> outcomes.put(s.documentId(), RubbishCorpus.DOCUMENTS));
    REJECTS.forEach(reject -> outcomes.put(reject.path(), reject.errorClass().label()));
    assertThat(outcomes).hasSizeGreaterThan(20).isEqualTo(new TreeMap<>(expected));
  }

  @Test
  void everyRejectSaysWhatIsWrongInASentence() {
    assertThat(REJECTS)
        .isNotEmpty()
        .allSatisfy(
            reject -> {
              assertThat(reject.message()).matches("[A-Z].*[.]").doesNotContain("Exception", "\n");
              assertThat(reject.documentId()).isEqualTo(reject.path());
              assertThat(reject.errorClass().stages()).contains(reject.stage());
            });
  }

  @Test
  void whatWasReadIsNamedByItsContent() {
    assertThat(REJECTS)
        .filteredOn(reject -> !reject.stage().label().equals("find"))
        .hasSizeGreaterThan(5)
        .allSatisfy(reject -> assertThat(reject.contentSha256()).hasSize(64));
  }

  @Test
  void textsOfEveryEncodingAreReadRight() throws IOException {
    for (String[] pair :
        new String[][] {
          {"2016/latin-1.txt", "latin1.txt", "windows-1252"},
          {"2016/utf-16.txt", "utf16.txt", "UTF-16BE"},
          {RubbishCorpus.GOOD, "good.txt", "UTF-8"}
        }) {
      Document document = document(pair[0]);
      assertThat(document.rawText()).isEqualTo(new String(RubbishCorpus.essay(pair[1]), UTF_8));
      assertThat(document.encoding()).isEqualTo(pair[2]);
    }
  }

  @Test
  void issuesNameWhatIsDoubtful() {
    assertThat(codes("2016/nul-ridden.txt")).containsExactly("nul_characters");
    assertThat(codes("2016/latin-1.txt")).containsExactly("encoding_guessed");
    assertThat(codes(RubbishCorpus.GOOD)).isEmpty();
    assertThat(screened.accepted())
        .filteredOn(s -> s.documentId().endsWith("in-both-cohorts.txt"))
        .hasSize(2)
        .allSatisfy(
            s ->
                assertThat(s.issues())
                    .extracting(issue -> issue.code().label())
                    .containsExactly("same_text_in_other_cohort"));
  }

  @Test
  void scriptsAndHiddenTextOfAPageAreNoText() {
    assertThat(document("2024/page.html").rawText())
        .contains("Bread & borders", "\u2014 caf\u00E9s")
        .doesNotContain("tracker", "must", "hidden", "color");
  }

  private static Document document(String id) {
    Document document = DOCUMENTS.get(id);
    assertThat(document).as(id).isNotNull();
    return document;
  }

  private static List<String> codes(String id) {
    return document(id).issues().stream().map(issue -> issue.code().label()).toList();
  }
}
