package dev.parallax.learn.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.DataException;
import dev.parallax.files.LocalPlace;
import dev.parallax.model.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledTextReaderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void readsATextALine() throws Exception {
    List<LabelledText> texts =
        read(
            "{~doc~:~a~,~genre~:~news~,~text~:~Kono said yes.~,~attributions~:[{~polarity~:1,"
                + "~source_and_cue~:[[0,9]],~content~:[[10,13]]}]}\n\n"
                + "{~doc~:~b~,~genre~:~bio~,~text~:~No.~,~attributions~:[]}\n");
    assertThat(texts).extracting(LabelledText::genre).containsExactly("news", "bio");
    assertThat(texts.get(0).attributions().get(0).content()).containsExactly(new Span(10, 13));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no json | line 1: is no JSON object",
        "{~genre~:~news~,~text~:~x~} | line 1: has no text named doc",
        "{~doc~:~a~,~genre~:~news~,~text~:~x~,~attributions~:[{~content~:[[0,5]]}]}"
            + "| line 1: has [0,5] where two offsets within the text are needed",
        "- | holds no text",
      })
  void saysWhatIsWrongAndWhere(String line, String message) {
    assertThatThrownBy(() -> read(line.equals("-") ? "" : line))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    String file = folder.resolve("absent.jsonl").toString();
    assertThatThrownBy(() -> LabelledTextReader.read(LocalPlace.of(file)))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("there is no such file");
  }

  private List<LabelledText> read(String lines) throws Exception {
    Path file = Files.writeString(folder.resolve("texts.jsonl"), lines.replace('~', '"'));
    return LabelledTextReader.read(LocalPlace.of(file.toString()));
  }
}
