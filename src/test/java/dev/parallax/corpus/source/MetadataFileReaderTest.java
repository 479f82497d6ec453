package dev.parallax.corpus.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MetadataFileReaderTest {

  @Test
  void rowsAreFoundByAnySpellingOfTheirPath() {
    MetadataFile file = read("path,author\n./a/caf\u00E9.txt,X\n");
    assertThat(file.row("a/cafe\u0301.txt"))
        .hasValueSatisfying(row -> assertThat(row.metadata().author()).isEqualTo("X"));
    assertThat(file.row("a/cafe.txt")).isEmpty();
  }

  @Test
  void linesAreCountedThroughQuotedLineBreaksAndEmptyLines() {
    String csv = "path,title\r\n\r\nx,\"a\r\nb\"\r\n,\"no path\"\r\nx,again\r\ny,z,too many\r\n";
    assertThat(problems(csv)).extracting(MetadataProblem::line).containsExactly(3L, 5L, 6L, 7L);
  }

  @Test
  void whatIsReadBeforeABrokenLineStays() {
    MetadataFile file = read("path,title\nx,T\ny,\"never closed\nz,U\n");
    assertThat(file.row("x")).isPresent();
    assertThat(file.row("z")).isEmpty();
    assertThat(file.problems(Set.of("x")))
        .singleElement()
        .satisfies(p -> assertThat(p.line()).isEqualTo(3))
        .satisfies(p -> assertThat(p.message()).contains("quotation mark"));
  }

  @Test
  void withoutAColumnPathNothingIsUsed() {
    for (String csv : List.of("", "where;title\nx;T\n", "\0\0\0")) {
      assertThat(problems(csv))
          .singleElement()
          .satisfies(p -> assertThat(p.message()).contains("'path'"));
    }
  }

  @Test
  void anotherEncodingIsReadAndNamed() {
    byte[] bytes = "path,title\nx,caf\u00E9\n".getBytes(Charset.forName("windows-1252"));
    MetadataFile file = MetadataFileReader.read("documents.csv", bytes);
    assertThat(file.row("x"))
        .hasValueSatisfying(row -> assertThat(row.metadata().title()).isEqualTo("caf\u00E9"));
    assertThat(file.problems(Set.of("x")))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("UTF-8"));
  }

  @Test
  void aColumnThatStandsTwiceIsUsedOnce() {
    MetadataFile file = read("path,title,TITLE\nx,first,second\n");
    assertThat(file.row("x"))
        .hasValueSatisfying(row -> assertThat(row.metadata().title()).isEqualTo("first"));
    assertThat(file.problems(Set.of("x"))).hasSize(1);
  }

  private static MetadataFile read(String csv) {
    return MetadataFileReader.read("documents.csv", csv.getBytes(UTF_8));
  }

  private static List<MetadataProblem> problems(String csv) {
    return read(csv).problems(Set.of());
  }

  @Test
  void whatSpreadsheetsWriteInsteadIsRead() {
    String title = "Tide, or ebb";
    for (String csv :
        List.of(
            "path;title\nx;" + title + "\n",
            "path\ttitle\nx\t" + title + "\n",
            "Filename,Title\nx,\"" + title + "\"\n",
            "\"path\";\"title\"\nx;\"" + title + "\"\n")) {
      for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-16"))) {
        MetadataFile file = MetadataFileReader.read("documents.csv", csv.getBytes(charset));
        assertThat(file.problems(Set.of("x"))).as(csv).isEmpty();
        assertThat(file.row("x").orElseThrow().metadata().title()).isEqualTo(title);
      }
    }
  }

  @Test
  void aColumnNamedFileIsAnotherColumnWhereThereIsAPath() {
    MetadataFile file =
        MetadataFileReader.read("documents.csv", "file,path\ny,x\n".getBytes(UTF_8));
    assertThat(file.row("x").orElseThrow().metadata().other()).containsEntry("file", "y");
  }
}
