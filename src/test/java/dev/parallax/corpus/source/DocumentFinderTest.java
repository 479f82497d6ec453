package dev.parallax.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.config.CohortsConfig;
import dev.parallax.config.InputConfig;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.FileMetadata;
import dev.parallax.corpus.InputConfigs;
import dev.parallax.files.Places;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DocumentFinderTest {

  @TempDir Path temporary;
  private Path input;

  @BeforeEach
  void makeInput() throws IOException {
    input = Files.createDirectory(temporary.resolve("input"));
  }

  @Test
  void cohortIsTheFirstFolderAndPathsAreInOrderOfCodePoints() throws IOException {
    // U+1F600 sorts after U+FF5E by code point, and before it by UTF-16 units.
    for (String path :
        List.of("b/x.txt", "a/z.txt", "a/deep/er/y.txt", "a/\uFF5E.txt", "a/\uD83D\uDE00.txt")) {
      write(path);
    }
    assertThat(find().sources())
        .extracting(DocumentSource::documentId)
        .containsExactly(
            "a/deep/er/y.txt", "a/z.txt", "a/\uFF5E.txt", "a/\uD83D\uDE00.txt", "b/x.txt");
    assertThat(find().sources())
        .extracting(DocumentSource::cohort)
        .containsExactly("a", "a", "a", "a", "b");
  }

  @Test
  void whatIsNoDocumentIsListedWithItsReason() throws IOException {
    for (String path :
        List.of(
            "README.md",
            "a/README.txt",
            "a/.hidden",
            ".git/a/b",
            "a/draft.txt",
            "b/x.txt",
            "c/x.txt",
            "documents.csv")) {
      write(path);
    }
    InputConfig config = InputConfigs.excluding("README*", "a/draft*");
    FoundDocuments found =
        new DocumentFinder(new FileMetadata(InputConfigs.defaults()))
            .find(Places.of(input), config, CohortsConfig.named(List.of("b")));
    assertThat(found.ignored())
        .extracting(IgnoredFile::path)
        .containsExactly(
            ".git/",
            "README.md",
            "a/.hidden",
            "a/README.txt",
            "a/draft.txt",
            "c/x.txt",
            "documents.csv");
    assertThat(found.ignored()).allSatisfy(file -> assertThat(file.reason()).isNotBlank());
    assertThat(found.sources()).extracting(DocumentSource::path).containsExactly("b/x.txt");
    assertThat(found.rejects()).isEmpty();
  }

  @Test
  void aFileInNoCohortIsRejectedWithAWayOut() throws IOException {
    write("stray.txt");
    Reject reject = onlyReject();
    assertThat(reject.errorClass().label()).isEqualTo("no_cohort");
    assertThat(reject.message()).contains("folder", "documents.csv");
    assertThat(reject.documentId()).isNull();
  }

  @Test
  void linksAreFollowedToFilesInsideOnly() throws IOException {
    Path outside = Files.writeString(temporary.resolve("secret.txt"), "secret");
    // A folder whose name only begins like the input folder's is outside, too.
    Path beside = Files.createDirectory(temporary.resolve("input-other"));
    write("a/real.txt");
    link("a/inside", input.resolve("a/real.txt"));
    link("a/l1", outside);
    link("a/l2", Path.of("../../secret.txt"));
    link("a/l3", beside);
    link("a/l4", input.resolve("a"));
    link("a/l5", Path.of("nowhere"));
    link("a/l6", Path.of("l6"));
    FoundDocuments found = find();
    assertThat(found.sources())
        .extracting(DocumentSource::path)
        .containsExactly("a/inside", "a/real.txt");
    assertThat(found.rejects())
        .extracting(reject -> reject.errorClass().label())
        .containsExactly(
            "link_outside",
            "link_outside",
            "link_outside",
            "link_to_folder",
            "broken_link",
            "broken_link");
    assertThat(found.rejects()).allSatisfy(r -> assertThat(r.stage()).isEqualTo(Stage.FIND));
  }

  @Test
  @Timeout(20)
  void aPipeIsNeverOpened() throws Exception {
    Files.createDirectory(input.resolve("a"));
    String pipe = input.resolve("a/pipe").toString();
    assumeTrue(new ProcessBuilder("mkfifo", pipe).start().waitFor() == 0, "needs mkfifo");
    assertThat(onlyReject().errorClass().label()).isEqualTo("not_a_file");
  }

  @Test
  void aNameInAnotherEncodingBreaksNothing() throws Exception {
    write("a/x.txt");
    String command = "touch \"$(printf 'a/\\377.txt')\"";
    Process touch = new ProcessBuilder("sh", "-c", command).directory(input.toFile()).start();
    assumeTrue(touch.waitFor() == 0, "needs a file system that takes any bytes for a name");
    FoundDocuments found = find();
    assertThat(found.sources()).extracting(DocumentSource::path).containsExactly("a/x.txt");
    assertThat(found.rejects())
        .extracting(reject -> reject.errorClass().label())
        .containsExactly("undecodable_name");
  }

  @Test
  void aNameThatThisMachineCannotWriteIsRejected() throws IOException {
    // As with any name beyond ASCII under LC_ALL=C; no path may hold a NUL on any machine.
    Path file = write("a/x.txt");
    FileCheck check = new FileCheck(Places.of(input.toRealPath()));
    assertThatThrownBy(() -> check.check(new InputWalk.Entry(Places.of(file), "a/\0.txt")))
        .isInstanceOf(DocumentRejectedException.class)
        .hasMessageContaining("rename");
  }

  @Test
  void whatMayNotBeReadIsRejected() throws IOException {
    Path file = write("a/closed.txt");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "the super-user may");
    assertThat(onlyReject().errorClass().label()).isEqualTo("unreadable");
  }

  @Test
  void controlCharactersInNamesAreShownAsEscapes() throws IOException {
    write("a/line\nbreak\u0007.txt");
    Files.writeString(
        input.resolve("documents.csv"), "path,cohort\n\"a/line\nbreak\u0007.txt\",b\n");
    write("b/a/line\nbreak\u0007.txt");
    FoundDocuments found = find();
    assertThat(found.sources()).hasSize(1);
    assertThat(found.rejects()).hasSize(1);
    assertThat(found.rejects().get(0).errorClass().label()).isEqualTo("duplicate_id");
    assertThat(found.rejects().get(0).message()).contains("line\\u000abreak\\u0007");
  }

  @Test
  void documentsCsvDecidesTheCohortAndDescribes() throws IOException {
    write("stray.txt");
    write("a/x.txt");
    Files.writeString(
        input.resolve("documents.csv"),
        "\uFEFFPath,Cohort,title,Rating\nstray.txt,2016,\"Hope, again\",5\na\\x.txt,,,\ngone.txt,,,\n");
    FoundDocuments found = find();
    assertThat(found.sources())
        .extracting(DocumentSource::documentId)
        .containsExactly("a/x.txt", "2016/stray.txt");
    assertThat(found.sources().get(1).metadata().title()).isEqualTo("Hope, again");
    assertThat(found.sources().get(1).metadata().other()).containsEntry("rating", "5");
    assertThat(found.metadataProblems())
        .singleElement()
        .satisfies(p -> assertThat(p.line()).isEqualTo(4))
        .satisfies(
            p -> assertThat(p.toString()).startsWith("documents.csv:4: ").contains("gone.txt"));
  }

  @Test
  void aLinkedMetadataFileInsideIsReadAndNamed() throws IOException {
    write("a/x.txt");
    assertThat(find().metadata()).isEmpty();
    Path inside = Files.writeString(input.resolve("a/z.csv"), "path,title\na/x.txt,T\n");
    link("documents.csv", inside);
    FoundDocuments found = find();
    assertThat(found.metadata()).contains("documents.csv");
    assertThat(found.sources().get(0).metadata().title()).isEqualTo("T");
  }

  @Test
  void aMetadataFileOutsideIsNotRead() throws IOException {
    write("a/x.txt");
    Path outside = Files.writeString(temporary.resolve("other.csv"), "path,title\na/x.txt,T\n");
    link("documents.csv", outside);
    FoundDocuments found = find();
    assertThat(found.metadata()).isEmpty();
    assertThat(found.metadataProblems()).hasSize(1);
    assertThat(found.sources().get(0).metadata().title()).isNull();
  }

  @Test
  void aMissingFolderAndABadGlobAreSaidPlainly() {
    assertThatThrownBy(
            () ->
                new DocumentFinder(new FileMetadata(InputConfigs.defaults()))
                    .find(
                        Places.of(temporary.resolve("none")),
                        InputConfigs.defaults(),
                        CohortsConfig.ALL))
        .isInstanceOf(InputFolderException.class)
        .hasMessageContaining("none")
        .hasMessageContaining("--input");
    assertThatThrownBy(
            () ->
                new DocumentFinder(new FileMetadata(InputConfigs.defaults()))
                    .find(Places.of(input), InputConfigs.excluding("[x"), CohortsConfig.ALL))
        .isInstanceOf(InputFolderException.class)
        .hasMessageContaining("input.exclude");
  }

  @Test
  void aColumnOrTheHeadOfADocumentTellsTheCohort() throws IOException {
    head("x/1.md", "outlet: Herald");
    head("x/2.md", "outlet: Post");
    head("x/3.md", "title: None");
    head("4.md", "outlet: Herald");
    Files.writeString(input.resolve("documents.csv"), "path,outlet\nx/2.md,Tribune\n");
    FoundDocuments found = find(new CohortsConfig(List.of(), "Outlet", List.of()));
    assertThat(found.sources())
        .extracting(DocumentSource::documentId)
        .containsExactly("Herald/4.md", "Herald/x/1.md", "Tribune/x/2.md");
    assertThat(found.rejects()).hasSize(1);
    assertThat(found.rejects().get(0).path()).isEqualTo("x/3.md");
    assertThat(found.rejects().get(0).errorClass().label()).isEqualTo("no_cohort");
    assertThat(found.rejects().get(0).message()).contains("'Outlet'");
  }

  @Test
  void datesAreCutIntoCohortsAndNoDocumentIsLost() throws IOException {
    head("1.md", "date: 7 November 2016");
    head("2.md", "date: 2016-11-08");
    head("3.md", "date: Nov. 3rd, 2020");
    head("4.md", "date: 2016");
    head("5.md", "date: 3/4/2018");
    head("6.md", "date: soon");
    head("7.md", "title: Undated");
    write("8.txt");
    Files.write(input.resolve("9.txt"), new byte[0]);
    FoundDocuments found =
        find(new CohortsConfig(List.of(), "date", List.of("2016-11-08", "2020-11-03")));
    assertThat(found.sources())
        .extracting(DocumentSource::documentId)
        .containsExactly(
            "before 2016-11-08/1.md", "2016-11-08 to 2020-11-02/2.md", "from 2020-11-03/3.md");
    assertThat(found.rejects())
        .extracting(reject -> reject.path() + " " + reject.errorClass().label())
        .containsExactly(
            "4.md no_cohort",
            "5.md no_cohort",
            "6.md no_cohort",
            "7.md no_cohort",
            "8.txt no_cohort",
            "9.txt empty");
    assertThat(found.rejects().get(0).message()).contains("'2016'", "both sides");
    assertThat(found.rejects().get(1).message()).contains("'3/4/2018'", "more than one way");
  }

  @Test
  void withoutCutsEachYearIsACohortAndOthersAreIgnored() throws IOException {
    head("1.md", "date: 2016-05");
    head("2.md", "date: 1 May 2024");
    head("3.md", "date: 2020");
    FoundDocuments found = find(new CohortsConfig(List.of("2024", "2016"), "Date", List.of()));
    assertThat(found.sources()).extracting(DocumentSource::cohort).containsExactly("2016", "2024");
    assertThat(found.ignored()).extracting(IgnoredFile::path).containsExactly("3.md");
  }

  private void head(String path, String line) throws IOException {
    Files.createDirectories(input.resolve(path).getParent());
    Files.writeString(input.resolve(path), "---\n" + line + "\n---\nText.\n");
  }

  private FoundDocuments find(CohortsConfig cohorts) throws IOException {
    return new DocumentFinder(new FileMetadata(InputConfigs.defaults()))
        .find(Places.of(input), InputConfigs.defaults(), cohorts);
  }

  private FoundDocuments find() throws IOException {
    return new DocumentFinder(new FileMetadata(InputConfigs.defaults()))
        .find(Places.of(input), InputConfigs.defaults(), CohortsConfig.ALL);
  }

  private Reject onlyReject() throws IOException {
    FoundDocuments found = find();
    assertThat(found.sources()).isEmpty();
    assertThat(found.rejects()).hasSize(1);
    return found.rejects().get(0);
  }

  private Path write(String path) throws IOException {
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  private void link(String path, Path target) throws IOException {
    Files.createSymbolicLink(input.resolve(path), target);
  }
}
