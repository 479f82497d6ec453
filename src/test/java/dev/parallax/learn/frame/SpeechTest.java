package dev.parallax.learn.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.DataException;
import dev.parallax.files.LocalPlace;
import dev.parallax.model.text.CodePointText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechTest {

  @TempDir Path folder;

  @Test
  void eachLineIsAParagraphAtItsPlace() {
    Speech speech = Speech.of("a.txt", List.of("  One 🌊 wave. ", "", "Another."));
    CodePointText text = new CodePointText(speech.text());
    assertThat(speech.segments())
        .extracting(segment -> text.slice(segment.span()))
        .containsExactly("One 🌊 wave.", "Another.");
  }

  @Test
  void textsOfAllFoldersByName() throws Exception {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/two.txt"), "Two.");
    Files.writeString(folder.resolve("a.txt"), "One.");
    Files.writeString(folder.resolve("notes.md"), "None.");
    assertThat(Speech.in(LocalPlace.of(folder.toString())))
        .extracting(Speech::name)
        .containsExactly("a.txt", "two.txt");
  }

  @Test
  void aFolderWithoutTextsIsAMistake() {
    assertThatThrownBy(() -> Speech.in(LocalPlace.of(folder.toString())))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("holds no .txt file");
  }

  @Test
  void whatIsNotUtf8IsAMistake() throws Exception {
    Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xff, (byte) 0xff});
    assertThatThrownBy(() -> Speech.in(LocalPlace.of(folder.toString())))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("UTF-8");
  }
}
