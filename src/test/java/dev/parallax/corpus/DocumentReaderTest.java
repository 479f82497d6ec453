package dev.parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.config.InputConfig;
import dev.parallax.corpus.clean.CleanedText;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

  private static final String TEXT =
      "The pilots waited for the tide, and the tide waited for the moon, as it always had."
          + " Nobody in the harbour office thought of blaming the moon for that.";

  @TempDir Path folder;

  @Test
  void whatDocumentsCsvSaysGoesBeforeWhatTheFileSays() throws Exception {
    write(
        "---\ntitle: From the file\nauthor: A. One\ndate: 9 November 2016\nrank: 1\n---\n" + TEXT);
    Metadata given = new Metadata("From\tthe  CSV\u0000", null, null, null, Map.of("rank", "2"));
    Document document = reader(DocumentReaderTest::uncleaned).read(source(given));
    assertThat(document.metadata())
        .isEqualTo(new Metadata("From the CSV", "A. One", "2016-11-09", null, Map.of("rank", "2")));
    assertThat(document.rawText()).isEqualTo(TEXT);
    assertThat(document.contentSha256()).isEqualTo(Hashes.sha256(bytes()));
    assertThat(document.bytes()).isEqualTo(bytes().length);
    assertThat(document.issues()).isEmpty();
  }

  @Test
  void aCohortInTheFileDecidesNothingButIsSaid() throws Exception {
    write("---\ncohort: 2024\n---\n" + TEXT);
    Document document = reader(DocumentReaderTest::uncleaned).read(source(Metadata.NONE));
    assertThat(document.cohort()).isEqualTo("2016");
    assertThat(document.issues())
        .extracting(issue -> issue.code().label())
        .containsExactly("other_cohort_in_file");
  }

  @Test
  void issuesOfEveryStepAreKeptInOrder() throws Exception {
    write("Short.\0 But not sweet.");
    Issue cleaning = new Issue(IssueCode.SET_APART, "Doubtful.");
    Document document =
        reader(text -> new CleanedText("Short.", List.of(), List.of(), List.of(cleaning)))
            .read(source(Metadata.NONE));
    assertThat(document.issues())
        .extracting(issue -> issue.code().label())
        .containsExactly("nul_characters", "set_apart", "language_uncertain");
    assertThat(document.text()).isEqualTo("Short.");
  }

  @Test
  void aCleanerThatFailsCostsOneDocument() throws Exception {
    write(TEXT);
    for (Function<ExtractedText, CleanedText> broken :
        List.<Function<ExtractedText, CleanedText>>of(
            text -> {
              throw new IllegalStateException("at\n\tsome.Class");
            },
            DocumentReaderTest::endless)) {
      DocumentRejectedException rejected =
          catchThrowableOfType(
              DocumentRejectedException.class, () -> reader(broken).read(source(Metadata.NONE)));
      assertThat(rejected.stage()).isEqualTo(Stage.CLEAN);
      assertThat(rejected.errorClass().label()).isEqualTo("cleaning_failed");
      assertThat(rejected.getMessage()).doesNotContain("\n", "some.Class");
    }
  }

  @Test
  void aRejectCarriesTheHashOfWhatWasRead() throws Exception {
    write(" ");
    DocumentSource source = source(Metadata.NONE);
    DocumentRejectedException rejected =
        catchThrowableOfType(
            DocumentRejectedException.class,
            () -> reader(DocumentReaderTest::uncleaned).read(source));
    Reject reject = rejected.toReject(source.path(), source.documentId(), source.cohort());
    assertThat(reject.contentSha256()).isEqualTo(Hashes.sha256(bytes()));
    assertThat(reject.errorClass().label()).isEqualTo("empty");
    assertThat(reject.duplicateOf()).isNull();
  }

  @Test
  void limitsComeFromTheSettings() throws Exception {
    write(TEXT);
    InputConfig config = InputConfigs.limits(20, 1);
    DocumentReader reader =
        new DocumentReader(Places.of(folder), config, DocumentReaderTest::uncleaned);
    assertThat(
            catchThrowableOfType(
                    DocumentRejectedException.class, () -> reader.read(source(Metadata.NONE)))
                .errorClass()
                .label())
        .isEqualTo("too_long");
  }

  private DocumentReader reader(Function<ExtractedText, CleanedText> cleaner) {
    return new DocumentReader(Places.of(folder), InputConfigs.defaults(), cleaner);
  }

  private static CleanedText uncleaned(ExtractedText text) {
    return new CleanedText(text.rawText(), List.of(), List.of(), List.of());
  }

  private static CleanedText endless(ExtractedText text) {
    CleanedText deeper =
        uncleaned(new ExtractedText("", null, "", List.of(), text.metadata(), List.of()));
    return deeper.text().isEmpty() ? endless(text) : deeper;
  }

  private static DocumentSource source(Metadata metadata) {
    return new DocumentSource("2016/x.txt", "2016", "2016/x.txt", metadata);
  }

  private void write(String text) throws IOException {
    Files.createDirectories(folder.resolve("2016"));
    Files.writeString(folder.resolve("2016/x.txt"), text);
  }

  private byte[] bytes() throws IOException {
    return Files.readAllBytes(folder.resolve("2016/x.txt"));
  }
}
