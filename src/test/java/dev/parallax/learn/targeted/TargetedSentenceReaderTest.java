package dev.parallax.learn.targeted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.files.DataException;
import dev.parallax.files.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetedSentenceReaderTest {

  @TempDir Path folder;

  @Test
  void readsOneTargetALine() throws IOException, DataException {
    assertThat(
            read(
                "{\"id\": \"paper_7_9_3\", \"sentence\": \"Ana helped.\", \"from\": 0, \"to\": 3,"
                    + " \"mention\": \"Ana\", \"polarity\": 1}"))
        .containsExactly(new TargetedSentence("paper_7_9", "Ana helped.", 0, 3, 1));
  }

  @Test
  void readsListsOfTargetsWithTheirOwnCodes() throws IOException, DataException {
    assertThat(
            read(
                "{\"primary_gid\": \"p_7_9_3\", \"sentence_normalized\": \"Bo, Cy, Di.\","
                    + " \"targets\": [{\"from\": 0, \"to\": 2, \"polarity\": 2.0},"
                    + " {\"from\": 4, \"to\": 6, \"polarity\": 4.0},"
                    + " {\"from\": 8, \"to\": 10, \"polarity\": 6.0}]}"))
        .extracting(TargetedSentence::polarity)
        .containsExactly(-1, 0, 1);
  }

  @Test
  void offsetsAreCodePoints() throws IOException, DataException {
    TargetedSentence sentence =
        read("{\"id\": \"a\", \"sentence\": \"\uD83D\uDC4D Ana\", \"from\": 2, \"to\": 5,"
                + " \"polarity\": -1}")
            .get(0);

    assertThat(sentence.before()).isEqualTo("\uD83D\uDC4D ");
    assertThat(sentence.through()).isEqualTo("\uD83D\uDC4D Ana");
    assertThat(sentence.article()).isEqualTo("a");
  }

  @Test
  void saysInWhichLineWhatIsWrong() {
    String good =
        "{\"id\": \"a\", \"sentence\": \"Ana\", \"from\": 0, \"to\": 3, \"polarity\": 0}\n";
    for (String bad :
        List.of(
            "{",
            "{}",
            "7",
            good.replace("3", "4"),
            good.replace("0}", "9}"),
            good.replace("0}", "3}"),
            good.replace("\"from\": 0,", ""),
            good.replace("\"to\": 3", "\"to\": \"3\""))) {
      assertThatExceptionOfType(DataException.class)
          .isThrownBy(() -> read(good + bad))
          .withMessageContaining("line 2");
    }
  }

  @Test
  void blankLinesHoldNothing() throws Exception {
    assertThat(
            read(
                "\n{\"id\": \"a\", \"sentence\": \"Ana\", \"from\": 0, \"to\": 3,"
                    + " \"polarity\": 6}\n \n"))
        .extracting(TargetedSentence::polarity)
        .containsExactly(1);
  }

  private List<TargetedSentence> read(String content) throws IOException, DataException {
    return TargetedSentenceReader.read(
        Places.of(Files.writeString(folder.resolve("x.jsonl"), content)));
  }
}
