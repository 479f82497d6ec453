package dev.parallax.learn.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.files.DataException;
import dev.parallax.files.Places;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatedSentenceReaderTest {

  private static final String HEAD = "id\tmean_rating\ttext\n";

  @TempDir private Path folder;

  @Test
  void readsSentencesWithTheirArticles() throws Exception {
    List<RatedSentence> read = read(HEAD + "12_3\t-1.5\tA \"ship\"\tsank.\n\na_b_7\t4\tSun\n");

    assertThat(read)
        .containsExactly(
            new RatedSentence("12_3", "12", -1.5, "A \"ship\"\tsank."),
            new RatedSentence("a_b_7", "a_b", 4, "Sun"));
    assertThat(read.get(0).score()).isEqualTo(-0.375);
  }

  @Test
  void equalTextsHaveEqualHashesThatDoNotHoldThem() throws Exception {
    List<RatedSentence> read = read(HEAD + "1_1\t0\tSun \n1_2\t1\tSun\n1_3\t1\tMoon\n");

    assertThat(read.get(0).hash()).isEqualTo(read.get(1).hash()).hasSize(16).matches("[0-9a-f]+");
    assertThat(read.get(2).hash()).isNotEqualTo(read.get(0).hash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1_1;0|line 2: has 2 columns",
        "11;0;Sun|line 2: the id must be article_sentence: 11",
        "_1;0;Sun|line 2: the id must be article_sentence: _1",
        "1_1;4.1;Sun|line 2: the rating must be a number from -4 to 4: 4.1",
        "1_1;NaN;Sun|line 2: the rating must be a number",
        "1_1;good;Sun|line 2: the rating must be a number",
        "1_1;1;Sun/1_1;2;Moon|line 3: the id stands there twice: 1_1",
        "''|holds no sentence"
      })
  void saysWhereAFileIsWrong(String lines, String trouble) {
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> read(HEAD + lines.replace(';', '\t').replace('/', '\n')))
        .withMessageContaining("rated.tsv")
        .withMessageContaining(trouble);
  }

  @Test
  void saysWhenTheHeadIsAnother() {
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> read("1_1\t0\tSun\n"))
        .withMessageContaining("line 1: the head must be");
  }

  @Test
  void saysWhenAFileIsNoText() throws Exception {
    Path file = Files.write(folder.resolve("rated.tsv"), new byte[] {'i', 'd', (byte) 0xFF, '\n'});

    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> RatedSentenceReader.read(Places.of(file)))
        .withMessageContaining("is not UTF-8");
  }

  private List<RatedSentence> read(String text) throws Exception {
    return RatedSentenceReader.read(
        Places.of(Files.writeString(folder.resolve("rated.tsv"), text)));
  }
}
