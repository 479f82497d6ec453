package dev.parallax.run.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.annotate.CoreNlpAnnotator;
import dev.parallax.annotate.SharedAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small classes are compiled, so that what is told apart is what a compiler really writes. */
class CodeFingerprintTest {

  @TempDir Path folder;

  private final Map<String, String> sources = new HashMap<>();
  private String before = "";

  @BeforeEach
  void compileAnAnalysisAndWhatItKnows() throws IOException {
    source("tone.Reader", "class Reader { int read() { return Rule.weight() + 1; } }");
    source("tone.Rule", "class Rule { static int weight() { return 2; } }");
    source("tone.Tone", "record Tone(java.util.List<dev.parallax.model.Word> words) {}");
    source("model.Word", "public record Word(String form) {}");
    source("frame.Frame", "class Frame { int hits() { return 3; } }");
    resource("tone/words.txt", "good");
    resource("frame/frames/policy.yaml", "frames:");
    before = fingerprint();
  }

  @Test
  void theSameCodeHasTheSameFingerprint() throws IOException {
    assertThat(before).matches("[0-9a-f]{64}");
    assertThat(fingerprint()).isEqualTo(before);
  }

  @Test
  void aClassThatARootRefersToMatters() throws IOException {
    source("tone.Rule", "class Rule { static int weight() { return 4; } }");
    assertThat(fingerprint()).isNotEqualTo(before);
  }

  @Test
  void aClassThatIsOnlyATypeArgumentMatters() throws IOException {
    String ofRecord = fingerprint("tone/Tone");
    source("model.Word", "public record Word(String form, String lemma) {}");
    assertThat(fingerprint("tone/Tone")).isNotEqualTo(ofRecord);
  }

  @Test
  void aClassTwoStepsAwayMatters() throws IOException {
    source("tone.Rule", "class Rule { static int weight() { return Far.weight(); } }");
    source("tone.Far", "class Far { static int weight() { return 5; } }");
    String far = fingerprint();
    source("tone.Far", "class Far { static int weight() { return 6; } }");
    assertThat(fingerprint()).isNotEqualTo(far);
  }

  @Test
  void aClassThatNoRootRefersToDoesNotMatter() throws IOException {
    source("frame.Frame", "class Frame { int hits() { return 7; } }");
    assertThat(fingerprint()).isEqualTo(before);
  }

  @Test
  void commentsDoNotMatter() throws IOException {
    source("tone.Rule", "/** Two. */\n\nclass Rule {\n\n static int weight() { return 2; }\n }");
    assertThat(fingerprint()).isEqualTo(before);
  }

  @Test
  void aResourceOfARoomThatIsMetMatters() throws IOException {
    resource("tone/words.txt", "better");
    String changed = fingerprint();
    assertThat(changed).isNotEqualTo(before);
    resource("tone/deeper/words.txt", "best");
    assertThat(fingerprint()).isNotEqualTo(changed);
  }

  @Test
  void aResourceOfAnotherRoomDoesNotMatter() throws IOException {
    resource("frame/frames/policy.yaml", "frames: {}");
    resource("version.properties", "parallax=1");
    assertThat(fingerprint()).isEqualTo(before);
  }

  @Test
  void theOrderOfRootsDoesNotMatterAndEachOfThemDoes() throws IOException {
    String both = fingerprint("tone/Reader", "frame/Frame");
    assertThat(fingerprint("frame/Frame", "tone/Reader")).isEqualTo(both);
    assertThat(both).isNotEqualTo(before);
  }

  @Test
  void classesThatReferToEachOtherComeToAnEnd() throws IOException {
    source("tone.Rule", "class Rule { static int weight() { return new Reader().read(); } }");
    assertThat(fingerprint()).isNotEqualTo(before);
  }

  @Test
  void aFolderAndAJarOfTheSameCodeHaveTheSameFingerprint() throws IOException {
    Path jar = folder.resolve("code.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files()).descendingMap().entrySet()) {
        out.putNextEntry(new JarEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    CodeBase inJar = CodeBase.in(jar);
    assertThat(files()).hasSize(7);
    assertThat(CodeFingerprint.of(inJar, List.of("dev/parallax/tone/Reader.class")))
        .isEqualTo(before);
  }

  @Test
  void aRootThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> fingerprint("tone/Nothing"))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("dev/parallax/tone/Nothing.class");
  }

  @Test
  void parallaxKnowsItsOwnCode() {
    assertThat(CodeFingerprint.of(CoreNlpAnnotator.class))
        .isEqualTo(CodeFingerprint.of(CoreNlpAnnotator.class))
        .isNotEqualTo(CodeFingerprint.of(SharedAnnotator.class));
  }

  private void source(String name, String text) {
    sources.put(name, text);
  }

  private void resource(String path, String text) throws IOException {
    Path file = folder.resolve("classes/dev/parallax").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String fingerprint(String... roots) throws IOException {
    compile();
    List<String> paths =
        List.of(roots.length == 0 ? new String[] {"tone/Reader"} : roots).stream()
            .map(root -> "dev/parallax/" + root + ".class")
            .toList();
    return CodeFingerprint.of(CodeBase.in(folder.resolve("classes")), paths);
  }

  private Map<String, byte[]> files() throws IOException {
    Path classes = folder.resolve("classes");
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(classes)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private void compile() throws IOException {
    Path written = folder.resolve("sources");
    List<String> arguments =
        new ArrayList<>(List.of("-g", "-proc:none", "-d", folder.resolve("classes").toString()));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      String room = source.getKey().substring(0, source.getKey().indexOf('.'));
      Path file = written.resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "package dev.parallax." + room + ";\n" + source.getValue(), UTF_8);
      arguments.add(file.toString());
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(result).isZero();
  }
}
