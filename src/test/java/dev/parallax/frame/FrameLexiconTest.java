package dev.parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.FramesConfig;
import dev.parallax.frame.lexicon.FrameLexiconException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameLexiconTest {

  private static final String SET =
      """
      name: sea
      description: The sea.
      frames:
        tide:
          description: Water that comes and goes.
          patterns: [tide, high ~2 water]
          exclusions: [tide over]
        wind:
          description: Air.
          patterns: [wind]
      """;

  @TempDir Path folder;

  @Test
  void theHashIsOfWhatDecidesHits() throws Exception {
    String hash = hash(SET);
    assertThat(hash).hasSize(64);
    assertThat(hash("# a comment\n" + SET.replace("Air.", "Moving air."))).isEqualTo(hash);
    assertThat(hash(SET.replace("[wind]", "\n      - wind"))).isEqualTo(hash);
    assertThat(
            List.of(
                hash(SET.replace("~2", "~3")),
                hash(SET.replace("[tide, high ~2 water]", "[high ~2 water, tide]")),
                hash(SET.replace("exclusions: [tide over]", "exclusions: [tide under]")),
                hash(SET.replace("name: sea", "name: ocean")),
                hash(SET.replace("  wind:", "  gale:"))))
        .doesNotContain(hash)
        .doesNotHaveDuplicates();
  }

  @Test
  void whereFilesLieAndHowFramesAreSpreadDoesNotCount() throws Exception {
    int wind = SET.indexOf("  wind:");
    Files.createDirectory(folder.resolve("deep"));
    Files.writeString(folder.resolve("deep/w.yaml"), "frames:\n" + SET.substring(wind));
    String including =
        SET.substring(0, wind).replace("frames:", "includes: [deep/w.yaml]\nframes:");
    assertThat(hash(including)).isEqualTo(hash(SET));
  }

  @Test
  void theOrderOfSetsDoesNotCount() throws Exception {
    Files.writeString(folder.resolve("a.yaml"), SET);
    assertThat(load("harbour", "a.yaml").hash()).isEqualTo(load("a.yaml", "harbour").hash());
    assertThat(load("a.yaml").hash()).isNotEqualTo(load("a.yaml", "harbour").hash());
  }

  @Test
  void itTravelsBetweenMachines() throws Exception {
    FrameLexicon lexicon = load("harbour");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(lexicon);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(lexicon);
    }
  }

  private String hash(String set) throws IOException, FrameLexiconException {
    Files.writeString(folder.resolve("set.yaml"), set);
    return load("set.yaml").hash();
  }

  private FrameLexicon load(String... sets) throws FrameLexiconException {
    return FrameLexicon.load(new FramesConfig(List.of(sets), true), folder);
  }
}
