package dev.parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.FramesConfig;
import dev.parallax.config.yaml.YamlFile;
import dev.parallax.config.yaml.YamlLimits;
import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Mapping;
import dev.parallax.config.yaml.YamlNode.Scalar;
import dev.parallax.config.yaml.YamlNode.Sequence;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameLexiconException;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.FrameHit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each frame finds the sentences written for it, and not those written against it. */
class FrameSentencesIT {

  private static final Path SENTENCES =
      Path.of("src", "test", "resources", "dev", "parallax", "frame", "sentences");
  private static final YamlLimits LIMITS = new YamlLimits("file of sentences", 1, 10_000);

  @TestFactory
  Stream<DynamicTest> framesFindWhatTheyMustAndNoMore() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(SENTENCES)) {
      for (Path file : files.sorted().toList()) {
        tests.addAll(testsOf(file));
      }
    }
    return tests.stream();
  }

  private static List<DynamicTest> testsOf(Path file) throws FrameLexiconException, IOException {
    FrameLexicon lexicon = lexicon(file.getFileName().toString().replace(".yaml", ""));
    FrameSet set = lexicon.sets().get(0);
    Map<String, Examples> examples = read(file);
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(
        DynamicTest.dynamicTest(
            set.name() + " has sentences for every frame",
            () ->
                assertThat(examples.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                        set.frames().stream().map(Frame::name).toList())));
    FrameReader reader = new FrameReader(lexicon);
    examples.forEach(
        (frame, sentences) ->
            tests.add(
                DynamicTest.dynamicTest(
                    set.name() + "/" + frame, () -> check(reader, frame, sentences))));
    return tests;
  }

  private static void check(FrameReader reader, String frame, Examples examples) {
    assertThat(without(reader, frame, examples.hit)).as("missed by %s", frame).isEmpty();
    List<String> wrong = new ArrayList<>(examples.miss);
    wrong.removeAll(without(reader, frame, examples.miss));
    assertThat(wrong).as("wrongly found by %s", frame).isEmpty();
  }

  private static List<String> without(FrameReader reader, String frame, List<String> sentences) {
    AnnotatedDocument document = AnnotatedSentences.annotate(sentences);
    List<Integer> found =
        reader.read(document).stream()
            .filter(hit -> hit.frame().equals(frame))
            .map(FrameHit::sentence)
            .map(ordinal -> document.annotation().sentences().get(ordinal).segment())
            .toList();
    return IntStream.range(0, sentences.size())
        .filter(segment -> !found.contains(segment))
        .mapToObj(sentences::get)
        .toList();
  }

  /** A set that comes with Parallax, or one of this project. */
  private static FrameLexicon lexicon(String set) throws FrameLexiconException {
    Path own = Path.of("pipelines", "frames", set.replace('_', '-') + ".yaml");
    String source = Files.exists(own) ? own.toString() : set;
    return FrameLexicon.load(new FramesConfig(List.of(source), true), Path.of(""));
  }

  private static Map<String, Examples> read(Path file) {
    YamlFile yaml = YamlFile.read(file, file.toString(), LIMITS);
    assertThat(yaml.problems()).isEmpty();
    Map<String, Examples> examples = new LinkedHashMap<>();
    ((Mapping) Objects.requireNonNull(yaml.root()))
        .entries()
        .forEach((frame, entry) -> examples.put(frame, Examples.of((Mapping) entry.value())));
    return examples;
  }

  private record Examples(List<String> hit, List<String> miss) {

    static Examples of(Mapping frame) {
      assertThat(frame.entries().keySet()).containsExactly("hit", "miss");
      return new Examples(texts(frame, "hit"), texts(frame, "miss"));
    }

    private static List<String> texts(Mapping frame, String key) {
      Sequence list = (Sequence) Objects.requireNonNull(frame.entries().get(key)).value();
      List<String> texts = new ArrayList<>();
      for (YamlNode text : list.elements()) {
        texts.add(((Scalar) text).text());
      }
      assertThat(texts).as(key).isNotEmpty();
      return texts;
    }
  }
}
