package dev.parallax.own.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.FiguresConfig;
import dev.parallax.own.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresReaderTest {

  @TempDir private Path folder = Path.of("");
  private final Problems problems = new Problems();

  @Test
  void rowsAreFoundByDocumentAndSentence() throws IOException {
    Figures read =
        read(
            "Document_ID;sentence;Rating (1-5);note\nb;2;3.5;1\na;0;-1;2\nb;0;;3\n",
            "rating (1-5)");
    assertThat(read).isNotNull();
    assertThat(read.ofSentences()).isTrue();
    assertThat(read.byPath()).isFalse();
    assertThat(read.columns()).containsExactly(new Figures.Column("rating_1_5", "rating (1-5)"));
    assertThat(read.rows().documents()).containsExactly("a", "b");
    assertThat(read.rows().of("b").keySet()).containsExactly(0, 2);
    assertThat(read.rows().of("b").get(2).values()).containsExactly(3.5);
    assertThat(read.rows().of("b").get(0).values()).containsExactly(Double.NaN);
    assertThat(read.rows().of("c")).isEmpty();
    assertThat(read.rows().has("a")).isTrue();
    assertThat(read.rows().has("c")).isFalse();
  }

  /** Whatever the order of rows, each is found again, and the hash is the same. */
  @Test
  void manyRowsAreFoundAgain() throws IOException {
    Map<String, Double> expected = new TreeMap<>();
    Random random = new Random(26);
    for (int i = 0; i < 500; i++) {
      expected.put(random.nextInt(60) + "," + random.nextInt(20), random.nextInt(9) / 4.0);
    }
    StringBuilder up = new StringBuilder();
    StringBuilder down = new StringBuilder();
    expected.forEach((key, value) -> up.append(key).append(',').append(value).append('\n'));
    expected.forEach((key, value) -> down.insert(0, key + ',' + value + '\n'));
    Figures first = read("path,sentence,x\n" + up);
    Figures second = read("path,sentence,x\n" + down);
    assertThat(first).isNotNull();
    assertThat(second).isNotNull();
    assertThat(first.rows().hash()).isEqualTo(second.rows().hash());
    expected.forEach(
        (key, value) -> {
          String[] cells = key.split(",", -1);
          assertThat(first.rows().of(cells[0]).get(Integer.parseInt(cells[1])).values())
              .containsExactly(value);
        });
  }

  @Test
  void whatIsWrongIsToldWithItsLine() throws IOException {
    read("name,x\na,1\n");
    read("path,sentence,x,X\na,first,1,1\n");
    read("path\na\n");
    read("path,x\n", "x", "y");
    read("path,x\n,1\na,1,2\n\"b,1\n");
    assertThat(problems.inOrder())
        .extracting(problem -> problem.key() + "|" + problem.line() + "|" + start(problem))
        .containsExactlyInAnyOrder(
            "measures.figures.own.columns|0|r.csv has no column 'y'; did you",
            "|1|has no column path or document_id, so it",
            "x|1|stands twice; each column needs a name o",
            "|1|has no column of figures beside those th",
            "path|2|is empty, so it is not known which docum",
            "|3|3 cells, but 2 columns; put a cell that",
            "|4|is not well-formed CSV from here on; loo");
  }

  private static String start(ConfigProblem problem) {
    String message = problem.message();
    return message.substring(0, Math.min(40, message.length())).strip().replaceAll(" mean.*", "");
  }

  private @Nullable Figures read(String csv, String... columns) throws IOException {
    Files.writeString(folder.resolve("r.csv"), csv);
    FiguresConfig config = new FiguresConfig("", "r.csv", List.of(columns), "points");
    return new FiguresReader("own", config, problems).read(folder);
  }
}
