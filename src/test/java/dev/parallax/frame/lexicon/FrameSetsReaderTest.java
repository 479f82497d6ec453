package dev.parallax.frame.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.config.ConfigProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameSetsReaderTest {

  private static final String HEAD = "name: own\ndescription: x\n";
  private static final String SEA = "  sea:\n    description: x\n    patterns: [tide]\n";

  @TempDir Path folder;

  @Test
  void aSetWithItsFramesInTheOrderOfTheirNames() throws Exception {
    write("a.yaml", HEAD + "frames:\n" + SEA + SEA.replace("sea", "air") + "    exclusions: [b]\n");
    FrameSet set = FrameSetsReader.read(List.of("a.yaml"), folder).get(0);
    assertThat(set.name()).isEqualTo("own");
    assertThat(set.frames()).extracting(Frame::name).containsExactly("air", "sea");
    assertThat(set.frames().get(0).exclusions())
        .extracting(FramePattern::text)
        .containsExactly("b");
  }

  @Test
  void aFrameMayHaveExamplesAlone() throws Exception {
    write("a.yaml", HEAD + "frames:\n" + byExample(8, "    counterexamples: [\"Not:  I.\"]\n"));
    Frame frame = FrameSetsReader.read(List.of("a.yaml"), folder).get(0).frames().get(0);
    assertThat(frame.patterns()).isEmpty();
    assertThat(frame.examples()).hasSize(8).startsWith("Example 0.", "Example 1.");
    assertThat(frame.counterexamples()).containsExactly("Not: I.");
  }

  @Test
  void examplesThatCannotBeUsed() throws IOException {
    write("a.yaml", HEAD + "frames:\n" + byExample(7, ""));
    write("b.yaml", HEAD + "frames:\n" + SEA + "    counterexamples: [x]\n");
    write("c.yaml", HEAD + "frames:\n" + byExample(8, "    counterexamples: [Example 3.]\n"));
    write("d.yaml", HEAD + "frames:\n" + byExample(9, "").replace("Example 4.", "44."));
    write("e.yaml", HEAD + "frames:\n" + byExample(201, ""));
    assertThat(problems("a.yaml"))
        .containsExactly(
            "a.yaml:6: frames.sea.examples: 7 are given, each counted once; 8 at least are needed,"
                + " about different things");
    assertThat(problems("b.yaml"))
        .containsExactly(
            "b.yaml:7: frames.sea.counterexamples: says nothing where there are no examples; give 8"
                + " at least, or none of both");
    assertThat(problems("c.yaml"))
        .containsExactly(
            "c.yaml:7: frames.sea.counterexamples: \"Example 3.\" stands under examples, too");
    assertThat(problems("d.yaml"))
        .containsExactly(
            "d.yaml:6: frames.sea.examples: \"44.\" is no sentence: it needs a letter, and at most"
                + " 1,000 characters");
    assertThat(problems("e.yaml"))
        .containsExactly("e.yaml:6: frames.sea.examples: 201 are given; 200 at most");
  }

  private static String byExample(int count, String more) {
    return "  sea:\n    description: x\n    examples: ["
        + IntStream.range(0, count)
            .mapToObj(i -> "Example " + i + ".")
            .collect(Collectors.joining(", "))
        + "]\n"
        + more;
  }

  @Test
  void aBuiltInSetIsFoundByItsName() throws Exception {
    assertThat(FrameSetsReader.read(List.of("harbour"), folder))
        .extracting(FrameSet::name)
        .containsExactly("harbour");
  }

  @Test
  void includedFramesJoinTheSetOnceEach() throws Exception {
    write("a.yaml", HEAD + "includes: [sub/b.yaml, sub/../sub/c.yaml]\nframes:\n" + SEA);
    write("sub/b.yaml", "includes: [c.yaml]\nframes:\n" + SEA.replace("sea", "air"));
    write("sub/c.yaml", "frames:\n" + SEA.replace("sea", "earth"));
    assertThat(FrameSetsReader.read(List.of("a.yaml"), folder).get(0).frames())
        .extracting(Frame::name)
        .containsExactly("air", "earth", "sea");
  }

  @Test
  void aCircleOfIncludesIsNamed() throws IOException {
    write("a.yaml", HEAD + "includes: [b.yaml]\nframes:\n" + SEA);
    write("b.yaml", "includes:\n  - c.yaml\nframes:\n" + SEA.replace("sea", "air"));
    write("c.yaml", "includes:\n  - ./b.yaml\nframes:\n" + SEA.replace("sea", "earth"));
    assertThat(problems("a.yaml"))
        .containsExactly("c.yaml:2: includes: this runs in a circle: b.yaml -> c.yaml -> ./b.yaml");
  }

  @Test
  void aFileThatIncludesItself() throws IOException {
    write("a.yaml", HEAD + "includes: [a.yaml]\nframes:\n" + SEA);
    assertThat(problems("a.yaml"))
        .containsExactly("a.yaml:3: includes: this runs in a circle: a.yaml -> a.yaml");
  }

  @Test
  void missingFilesAreNamedWhereTheyAreAskedFor() throws IOException {
    write("a.yaml", HEAD + "includes:\n  - none.yaml\n  - \"\\0\"\nframes:\n" + SEA);
    assertThat(problems("a.yaml", "polcy", "no\0name"))
        .hasSize(4)
        .contains("a.yaml:4: includes: there is no such file: none.yaml")
        .anyMatch(problem -> problem.startsWith("polcy: there is no such set of frames"));
  }

  @Test
  void allProblemsOfAllFilesAtOnce() throws IOException {
    write("a.yaml", HEAD + "frams: 1\nincludes: [b.yaml]\nframes:\n" + SEA);
    write(
        "b.yaml", "frames:\n  sea:\n    descripton: x\n    patterns: [a/X, ~2]\n  Other one: 3\n");
    assertThat(problems("a.yaml"))
        .containsExactly(
            "a.yaml:3: frams: there is no such key; did you mean frames?",
            "b.yaml:2: frames.sea.description: is missing; a text is needed",
            "b.yaml:2: frames.sea: a frame of this name stands at a.yaml:6, too;"
                + " a set needs each name once",
            "b.yaml:3: frames.sea.descripton: there is no such key; did you mean description?",
            "b.yaml:4: frames.sea.patterns: \"a/X\": /X is no part of speech; known are "
                + PartOfSpeech.names(),
            "b.yaml:4: frames.sea.patterns: \"~2\": has no word, so it could match nothing; write"
                + " one, or drop the pattern",
            "b.yaml:5: frames.Other one: 3 was found; a section is needed");
  }

  @Test
  void namesThatNoKeyCanBeMadeOf() throws IOException {
    write(
        "a.yaml",
        "name: My Set\ndescription: x\nframes:\n"
            + SEA.replace("sea", "other")
            + SEA.replace("sea", "a/b"));
    assertThat(problems("a.yaml"))
        .hasSize(3)
        .anyMatch(problem -> problem.startsWith("a.yaml:1: name: is no name; up to 64 of a-z"))
        .anyMatch(problem -> problem.startsWith("a.yaml:4: frames.other: other is what sentences"))
        .anyMatch(problem -> problem.startsWith("a.yaml:7: frames.a/b: is no name"));
  }

  @Test
  void aNameTwiceInAFile() throws IOException {
    write("a.yaml", HEAD + "frames:\n" + SEA + SEA);
    assertThat(problems("a.yaml"))
        .containsExactly("a.yaml:7: frames.sea: is given twice, on lines 4 and 7; once is allowed");
  }

  @Test
  void twoSetsOfOneName() throws IOException {
    write("a.yaml", HEAD + "frames:\n" + SEA);
    write("b.yaml", HEAD + "frames:\n" + SEA);
    assertThat(problems("a.yaml", "b.yaml"))
        .containsExactly("b.yaml: the set own is also given by a.yaml; once is allowed");
  }

  @Test
  void nothingInAFileOrAFrame() throws IOException {
    write("a.yaml", "# nothing\n");
    write("b.yaml", "name: b\ndescription: x\n");
    write("c.yaml", "name: c\ndescription: x\nframes:\n  a:\n    description: x\n    patterns:\n");
    write("d.yaml", "- a\n");
    write("e.yaml", "name: e\ndescription: x\nframes:\n  a:\n    description: x\n");
    assertThat(problems("a.yaml", "b.yaml", "c.yaml", "d.yaml", "e.yaml"))
        .containsExactly(
            "a.yaml:1: is empty; name, description and frames are needed",
            "b.yaml:1: frames: none is given; one at least is needed",
            "c.yaml:6: frames.a.patterns: none is given; one at least is needed, or 8 sentences under"
                + " examples",
            "d.yaml:1: a list was found; name, description and frames are needed",
            "e.yaml:4: frames.a.patterns: none is given; one at least is needed, or 8 sentences under"
                + " examples");
  }

  @Test
  void brokenFiles() throws IOException {
    write("a.yaml", HEAD + "frames: {a: b: c\n");
    Files.write(folder.resolve("b.yaml"), "name: é".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        folder.resolve("c.yaml"), "#".repeat((16 << 20) + 1).getBytes(StandardCharsets.UTF_8));
    write("d.yaml", HEAD + "frames: !!java.util.Date 1\n");
    write("e.yaml", HEAD + "frames: &a\n  sea: *a\n");
    Files.createDirectory(folder.resolve("f.yaml"));
    List<String> problems = problems("a.yaml", "b.yaml", "c.yaml", "d.yaml", "e.yaml", "f.yaml");
    assertThat(problems)
        .anyMatch(problem -> problem.startsWith("a.yaml:3: is not YAML at column"))
        .contains("b.yaml:1: is not UTF-8 on this line; save the file as UTF-8")
        .contains("c.yaml: is larger than 16 megabytes; this can be no file of frames")
        .anyMatch(problem -> problem.startsWith("d.yaml:3: frames: the tag"))
        .anyMatch(problem -> problem.contains("an alias here stands for too much"))
        .contains("f.yaml: is a folder; a YAML file is needed");
  }

  @Test
  void aliasesOfAliasesAreBounded() throws IOException {
    String bomb =
        "a0: &a0 [x]\n"
            + IntStream.range(1, 12)
                .mapToObj(i -> "a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(4)))
                .collect(Collectors.joining());
    write("a.yaml", HEAD + bomb);
    assertThat(problems("a.yaml")).anyMatch(problem -> problem.contains("alias"));
  }

  @Test
  void tenThousandPatternsLoadAndTooManyAreRefusedOnce() throws Exception {
    write("a.yaml", HEAD + "frames:\n  sea:\n    description: x\n    patterns:\n" + many(10_000));
    Frame frame = FrameSetsReader.read(List.of("a.yaml"), folder).get(0).frames().get(0);
    assertThat(frame.patterns()).hasSize(10_000);
    write("a.yaml", HEAD + "frames:\n  sea:\n    description: x\n    patterns:\n" + many(200_002));
    assertThat(problems("a.yaml"))
        .containsExactly(
            "a.yaml:200007: this is one more than 200000 patterns in all;"
                + " name fewer sets or patterns");
  }

  @Test
  void tooManySequencesInAllAreRefusedOnce() throws IOException {
    String wide = "a|b|c|d|e|f|g|h|i|j ".repeat(4);
    String patterns =
        IntStream.range(0, 60)
            .mapToObj(i -> "      - " + wide + "w" + i + "\n")
            .collect(Collectors.joining());
    write("a.yaml", HEAD + "frames:\n  sea:\n    description: x\n    patterns:\n" + patterns);
    assertThat(problems("a.yaml"))
        .containsExactly(
            "a.yaml:57: all patterns together make more than 500000 sequences of words here;"
                + " use fewer alternatives");
  }

  private static String many(int patterns) {
    return IntStream.range(0, patterns)
        .mapToObj(i -> "      - word" + i + " tide\n")
        .collect(Collectors.joining());
  }

  private List<String> problems(String... sets) {
    FrameLexiconException exception =
        catchThrowableOfType(
            FrameLexiconException.class, () -> FrameSetsReader.read(List.of(sets), folder));
    return Objects.requireNonNull(exception).problems().stream()
        .map(ConfigProblem::toString)
        .toList();
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
