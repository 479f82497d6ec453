package dev.parallax.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the settings say of one's own measures, and what is wrong with it, all at once. */
class OwnMeasuresTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void allThatIsWrongIsToldAtOnceWithFileLineAndKey() throws IOException, ConfigException {
    Files.writeString(folder.resolve("bad.txt"), "good\t1\nbad\tvery bad\n");
    Files.writeString(folder.resolve("circle.yaml"), "a: [x, <b>]\nb: [<a>]\n");
    Files.writeString(folder.resolve("r.csv"), "path,score\na.txt,1\na.txt,2\nb.txt,much\n");
    Path job =
        write(
            """
            measures:
              dictionaries:
                tone: {words: {a: [b]}}
                bad: {file: bad.txt}
                circle: {file: circle.yaml}
                Not a name: {words: {a: [b]}}
              ratios:
                gap: {plus: ["frame:x", word]}
                unknown: {plus: ["fram:x"]}
                mixed: {plus: ["frame:policy/war"], minus: ["tone:corenlp_mean"]}
                too_late: {plus: ["topic:t1"]}
                per: {plus: [a], over: [b], per: sentence}
              figures:
                bad: {file: r.csv}
                gone: {file: gone.csv}
            """);
    PipelineConfig config = ConfigLoader.load(job, List.of(), DeclaredFamilies.ALL);
    ConfigException found =
        assertThrows(
            ConfigException.class,
            () -> OwnMeasures.load(config.measures(), DeclaredFamilies.ALL, folder));
    assertThat(ConfigLoader.placed(found, job, List.of()).problems())
        .extracting(problem -> problem.toString().replace(folder + "/", ""))
        .containsExactlyInAnyOrder(
            "job.yaml:5: measures.dictionaries.tone: the name is taken by another family of"
                + " measures; choose another",
            "job.yaml:8: measures.dictionaries.Not a name: is no name; up to 64 of a-z, 0-9 and _ are"
                + " allowed, and a letter comes first",
            "job.yaml:16: measures.figures.bad: the name is taken by another family of measures;"
                + " choose another",
            "job.yaml:10: measures.ratios.gap: holds words and measures side by side; make a"
                + " dictionary of the words, and name its measure",
            "job.yaml:11: measures.ratios.unknown.plus: fram:x is no measure: there is no such"
                + " family; did you mean frame?",
            "job.yaml:12: measures.ratios.mixed: its measures are of different units, per cent of"
                + " sentences and score, so that they cannot be added",
            "job.yaml:13: measures.ratios.too_late.plus: topic:t1 is measured after this, so it can"
                + " be no part of it",
            "job.yaml:14: measures.ratios.per.per: has no effect beside over; take one of them out",
            "bad.txt:2: bad: \"very bad\" is no number, but the weight of \"bad\" should stand there",
            "circle.yaml:1: a: includes itself: a -> b -> a",
            "circle.yaml:2: b: includes itself: b -> a -> b",
            "r.csv:3: path: 'a.txt' has a row on line 2, too; once is allowed",
            "r.csv:4: score: \"much\" is no number; leave the cell empty where there is none",
            "gone.csv: there is no such file");
  }

  @Test
  void aKeyThatThereIsNotIsToldWithThoseThatThereAre() throws IOException {
    Path job = write("measures: {dictionaries: {own: {fil: a.txt}}, ratio: {}}\n");
    ConfigException found =
        assertThrows(
            ConfigException.class, () -> ConfigLoader.load(job, List.of(), DeclaredFamilies.ALL));
    assertThat(found)
        .hasMessageContaining(
            "measures.dictionaries.own.fil: there is no such key; did you mean file?")
        .hasMessageContaining("measures.ratio: there is no such key; did you mean ratios?");
  }

  @Test
  void floorsMayNameFamiliesOfOnesOwn() throws IOException, ConfigException {
    Path job =
        write(
            """
            measures: {dictionaries: {own: {words: {a: [b]}}}}
            compare: {min_document_share: {own: 0.2}}
            """);
    PipelineConfig config = ConfigLoader.load(job, List.of(), DeclaredFamilies.ALL);
    assertThat(config.compare().minDocumentShare()).containsEntry("own", 0.2);
    Path ratio = write("compare: {min_document_share: {ratio: 0.2}}\n");
    assertThrows(
        ConfigException.class, () -> ConfigLoader.load(ratio, List.of(), DeclaredFamilies.ALL));
  }

  /** What a file says counts, where it lies does not. */
  @Test
  void theHashIsThatOfWhatIsSaid() throws IOException, ConfigException {
    Files.writeString(folder.resolve("a.txt"), "good\t1\n");
    Files.writeString(folder.resolve("b.txt"), "# the same\ngood\t1.0\n");
    Files.writeString(folder.resolve("c.txt"), "good\t2\n");
    assertThat(hash("a.txt")).isEqualTo(hash("b.txt")).isNotEqualTo(hash("c.txt"));
  }

  @Test
  void whatNoDocumentHoldsIsTold() throws IOException, ConfigException {
    Files.writeString(folder.resolve("secret.txt"), "licensed\n");
    Files.writeString(folder.resolve("r.csv"), "path,score\na.txt,1\nb.txt,1\n");
    OwnMeasures own =
        load(
            """
            measures:
              dictionaries:
                file: {file: secret.txt}
                own: {words: {war: [war, "battle*"], peace: [peace]}}
              ratios: {gap: {plus: [we], minus: [I]}}
              figures: {r: {file: r.csv}}
            """);
    OwnTally tally = new OwnTally(own);
    TreeMap<String, List<String>> entries = new TreeMap<>();
    entries.put("own/war", List.of("war"));
    entries.put("ratio/gap", List.of("we"));
    TreeMap<String, String> rows = new TreeMap<>();
    rows.put("r", "a.txt");
    tally.add(new OwnUse(entries, rows));
    assertThat(tally.notes())
        .containsExactly(
            "Of the 1 entries of measures.dictionaries.file, 0 are in some document.",
            "Of the 3 entries of measures.dictionaries.own, 1 are in some document; in none:"
                + " battle*, peace.",
            "Categories of measures.dictionaries.own that no document holds: peace.",
            "In no document, though named in measures.ratios.gap: I.",
            "In r.csv, though no document of the run is called so: b.txt.");
    assertThat(OwnTally.strangers(own, List.of("./b.txt", "c.txt"), List.of("x/a.txt")))
        .containsExactly("In r.csv, though no document of the run is called so: a.txt.");
  }

  private String hash(String file) throws IOException, ConfigException {
    return load("measures: {dictionaries: {own: {file: " + file + "}}}\n").hash();
  }

  private OwnMeasures load(String settings) throws IOException, ConfigException {
    PipelineConfig config = ConfigLoader.load(write(settings), List.of(), DeclaredFamilies.ALL);
    return OwnMeasures.load(config.measures(), DeclaredFamilies.ALL, folder);
  }

  private Path write(String settings) throws IOException {
    return Files.writeString(folder.resolve("job.yaml"), "version: 1\nname: job\n" + settings);
  }
}
