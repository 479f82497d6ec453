package dev.parallax.pipeline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.family.Family;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Families are named where they are declared, and what names one elsewhere names a declared one.
 */
class DeclaredFamiliesTest {

  private static final Path MAIN = Path.of("src/main");

  private static final Set<String> NAMES =
      DeclaredFamilies.ALL.stream().map(Family::name).collect(Collectors.toSet());

  /** A query's or a notebook's condition on a family, or a word set as code behind "family". */
  private static final Pattern NAMED =
      Pattern.compile(
          "family\\s*(?:==|=|\\bin\\b)\\s*\\\\?['\"]([a-z_]+)|\\b[Ff]amily\\s+`([a-z_]+)`");

  /** Files where a word that is a family's name too says something else. */
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry("TrainToneCommand.java", "a command"),
          Map.entry("EvaluateToneCommand.java", "a command"),
          Map.entry("EvaluateFrameCommand.java", "a command"),
          Map.entry("FrameJudging.java", "a column of a file of scores"),
          Map.entry("EvaluateAgencyCommand.java", "a command"),
          Map.entry("AgencyMeasurements.java", "a key of the family that is called so, too"),
          Map.entry("CueFinder.java", "a word of a phrase"),
          Map.entry("SelfClosedTags.java", "an element of HTML"),
          Map.entry("MentionToneColumns.java", "a column of mentions"),
          Map.entry("FrameHitsTable.java", "a column of frame_hits"),
          Map.entry("FrameScoresTable.java", "a column of frame_scores, and what they are of"),
          Map.entry("TrainFrameCommand.java", "a command"),
          Map.entry("DocumentTexts.java", "a column of frame_hits"),
          Map.entry("own.js", "a column of reference_keyness"),
          Map.entry("DictionaryTable.java", "a column of a dictionary"),
          Map.entry("ReferenceReader.java", "a column of a list of frequencies"),
          Map.entry("ReferenceKeynessTable.java", "a column of reference_keyness"),
          Map.entry("TopicTermsTable.java", "a column of topic_terms"),
          Map.entry("tone.js", "a section of the page"),
          Map.entry("layers.js", "layers of a document"),
          Map.entry("marked.js", "styles of a document"),
          Map.entry("panel.js", "a style"),
          Map.entry("changes.js", "a column of changes"),
          Map.entry("choice.js", "a style"),
          Map.entry("report.peb", "sections and styles"),
          Map.entry("TypeWords.java", "a column of a word list"),
          Map.entry("collocates.js", "the title of a column"),
          Map.entry("kinds.js", "what a word is, for people"),
          Map.entry("RareSentences.java", "a column of hits and of scores"),
          Map.entry("VoiceConfig.java", "what may be measured by voice"));

  /**
   * Families that are called what columns are called that say whose words, or who, something is.
   */
  private static final Set<String> COLUMNS_TOO = Set.of("voice", "speaker", "patient");

  @Test
  void eachNameIsDeclaredOnce() {
    assertThat(DeclaredFamilies.ALL).extracting(Family::name).doesNotHaveDuplicates();
  }

  @Test
  void noOtherFileOfTheProgramNamesAFamily() {
    Set<String> names = new TreeSet<>(NAMES);
    names.removeAll(COLUMNS_TOO);
    Pattern quoted = Pattern.compile("[\"'`](" + String.join("|", names) + ")[|\"'`]");
    List<String> found = new ArrayList<>();
    for (Path file : files(MAIN, ".java", ".js", ".peb", ".properties")) {
      String name = file.getFileName().toString();
      String text = read(file);
      boolean declares = text.contains("Family.of(");
      if (!declares && !OTHERWISE.containsKey(name) && quoted.matcher(text).find()) {
        found.add(file.toString());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void whatIsMeasuredByVoiceIsDeclared() throws Exception {
    PipelineConfig config =
        ConfigLoader.load(
            Path.of("pipelines/us-japan-2016-2024.yaml"), List.of(), DeclaredFamilies.ALL);
    assertThat(config.voice().families()).isNotEmpty().isSubsetOf(NAMES);
  }

  @Test
  void whateverNamesAFamilyNamesADeclaredOne() {
    Set<String> named = new TreeSet<>();
    Stream.of(
            files(Path.of("docs"), ".md"),
            files(Path.of("notebooks"), ".ipynb"),
            files(MAIN, ".sql"))
        .flatMap(List::stream)
        .flatMap(file -> NAMED.matcher(read(file)).results())
        .map(DeclaredFamiliesTest::name)
        .forEach(named::add);

    assertThat(named).contains("frame", "term", "tone", "entity_sentence").isSubsetOf(NAMES);
  }

  @Test
  void everyFamilyHasItsPageAmongTheMethods() {
    String methods =
        files(Path.of("docs/methods"), ".md").stream()
            .map(DeclaredFamiliesTest::read)
            .collect(Collectors.joining());

    assertThat(NAMES).allSatisfy(name -> assertThat(methods).contains("`" + name + "`"));
  }

  private static String name(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }

  private static List<Path> files(Path folder, String... endings) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
