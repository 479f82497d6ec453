package dev.parallax.own.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.ReferenceConfig;
import dev.parallax.own.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceReaderTest {

  @TempDir private Path folder = Path.of("");
  private final Problems problems = new Problems();

  @Test
  void wordsThatDifferInTheirCaseAreOne() throws IOException {
    ReferenceList list = read("count,Word\n3,The\n4,the\n1,don’t\n");
    assertThat(problems.isEmpty()).isTrue();
    assertThat(list.title()).isEqualTo("f.csv");
    assertThat(list.counts()).isEqualTo(Map.of("the", 7.0, "don't", 1.0));
  }

  @Test
  void withoutAFileThereIsNoList() {
    assertThat(new ReferenceReader(new ReferenceConfig("", ""), problems).read(folder))
        .isEqualTo(ReferenceList.NONE);
  }

  @Test
  void whatIsWrongIsToldWithItsLine() throws IOException {
    read("word,n\nthe,1\n");
    read("word,count\nthe,0\n,1\na,many\nb,\n");
    assertThat(problems.inOrder())
        .extracting(ConfigProblem::toString)
        .containsExactly(
            "f.csv:1: has no columns word and count; found: word, n",
            "f.csv:2: count: \"0\" was found; a number above 0 is needed",
            "f.csv:3: word: is empty; a word is needed",
            "f.csv:4: count: \"many\" was found; a number above 0 is needed",
            "f.csv:5: count: nothing was found; a number above 0 is needed");
  }

  private ReferenceList read(String csv) throws IOException {
    Files.writeString(folder.resolve("f.csv"), csv);
    return new ReferenceReader(new ReferenceConfig("", "f.csv"), problems).read(folder);
  }
}
