package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.FileMetadata;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.InputFolderException;
import dev.parallax.files.Place;
import dev.parallax.files.Places;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsCheckTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("job.yaml");
    Files.writeString(file, "version: 1\nname: job\n");
    for (String path : List.of("alpha/1.txt", "alpha/2.txt", "beta/1.txt")) {
      Files.createDirectories(folder.resolve("in").resolve(path).getParent());
      Files.writeString(folder.resolve("in").resolve(path), "---\nPaper: Herald\n---\nText.\n");
    }
    Files.writeString(folder.resolve("in/documents.csv"), "path,Ministry\nalpha/1.txt,Trade\n");
  }

  @Test
  void whatFitsIsNoProblem() throws Exception {
    check("compare.pairs=[[alpha, beta]]", "compare.unit=author");
    check("compare.unit=ministry");
    check("compare.unit=Document");
    check("compare.unit=paper", "cohorts=[beta, alpha]");
  }

  @Test
  void pairsNameCohortsThatThereAreAndThatDiffer() {
    assertThat(
            problems(
                "compare.pairs=[[alpha, gammma], [alpha], [alpha, alpha], [alpha, beta, x],"
                    + " [alpha, beta], [beta, alpha], [beta, alpha]]"))
        .hasSize(5)
        .allMatch(line -> line.startsWith("--set:1: compare.pairs: "))
        .anyMatch(line -> line.contains("names 'gammma', which has no documents"))
        .anyMatch(line -> line.contains("[alpha] was found"))
        .anyMatch(line -> line.contains("[alpha, alpha] was found"))
        .anyMatch(line -> line.contains("[alpha, beta, x] was found"))
        .anyMatch(line -> line.contains("[beta, alpha] is named twice"));
  }

  @Test
  void theUnitIsAColumn() {
    assertThat(problems("compare.unit=authr"))
        .containsExactly(
            "--set:1: compare.unit: 'authr' is no column of the metadata; did you mean author?");
  }

  @Test
  void cohortsHaveDocuments() {
    assertThat(problems("cohorts=[alpha, bet]"))
        .containsExactly("--set:1: cohorts: cohort 'bet' has no documents; did you mean beta?");
  }

  @Test
  void groupsHoldCohortsAndAreUsed() throws Exception {
    check("compare.groups={first: [alpha]}", "compare.pairs=[[first, beta]]");
    assertThat(
            problems(
                "compare.groups={itself: [itself], alpha: [beta], nested: [itself], gone: [alhpa],"
                    + " none: [], twice: [beta, beta]}",
                "compare.pairs=[[itself, nested], [gone, none], [twice, alpha]]"))
        .anyMatch(line -> line.contains("compare.groups.itself: the group names itself"))
        .anyMatch(line -> line.contains("compare.groups.alpha: a cohort is called 'alpha' as well"))
        .anyMatch(line -> line.contains("compare.groups.nested: it holds the group 'itself'"))
        .anyMatch(line -> line.contains("compare.groups.gone: it holds 'alhpa'"))
        .anyMatch(line -> line.contains("compare.groups.none: the group holds no cohort"))
        .anyMatch(line -> line.contains("compare.groups.twice: it holds 'beta' twice"));
    assertThat(problems("compare.groups={both: [alpha, beta]}", "compare.pairs=[[both, beta]]"))
        .containsExactly(
            "--set:2: compare.pairs: [both, beta] has the cohort 'beta' on both sides");
    assertThat(problems("compare.groups={idle: [alpha]}"))
        .singleElement()
        .asString()
        .contains("no pair of compare.pairs names the group");
  }

  @Test
  void whatCannotBeTrueOfTopicsByHandIsToldAtOnce() throws Exception {
    check("topics.by_hand.names={\"topic:1f0c77aa\": War}");
    Files.writeString(
        file,
        """
        version: 1
        name: job
        topics:
          by_hand:
            names:
              "topic:12": War
            merged:
              money: ["topic:1f0c77aa", "topic:1f0c77aa"]
            seeds:
              Care: [health]
        """);
    assertThat(problems())
        .hasSize(4)
        .anyMatch(
            line -> line.contains("job.yaml:6: topics.by_hand.names.topic:12: 'topic:12' is no id"))
        .anyMatch(
            line ->
                line.contains(
                    "job.yaml:8: topics.by_hand.merged.money: names topic:1f0c77aa twice"))
        .anyMatch(
            line -> line.contains("job.yaml:8: topics.by_hand.merged.money: needs two different"))
        .anyMatch(
            line -> line.contains("job.yaml:10: topics.by_hand.seeds.Care: 'Care' is no name"));
    assertThat(problems("topics.find=false"))
        .anyMatch(line -> line.contains("topics.by_hand: has no effect"));
  }

  @Test
  void strataAreColumns() throws Exception {
    check("compare.within=[paper, author]");
    assertThat(problems("compare.within=[papre]"))
        .containsExactly(
            "--set:1: compare.within: 'papre' is no column of the metadata; there are author, date,"
                + " ministry, source, title");
  }

  @Test
  void cutsAreDatesInOrderWithDocumentsOnEitherSide() throws Exception {
    Files.writeString(
        folder.resolve("in/documents.csv"), "path,date\nalpha/1.txt,2015\nbeta/1.txt,2017\n");
    assertThat(problems("cohorts={from: date, cut: [1999]}"))
        .containsExactly(
            "--set:1: cohorts.cut: no document is of the cohort 'before 1999'; cohorts with"
                + " documents: from 1999");
    assertThat(problems("cohorts={from: date, cut: [2016-13, 2016, 2014]}"))
        .anyMatch(line -> line.contains("there is no day '2016-13'"))
        .anyMatch(line -> line.contains("2014 is no later than the date before it"));
    assertThat(problems("cohorts={cut: [2016]}"))
        .anyMatch(
            line -> line.contains("cohorts.cut: it cuts dates, and cohorts.from is 'folder'"));
    assertThat(problems("cohorts={from: papre}"))
        .anyMatch(line -> line.contains("cohorts.from: no document says its 'papre'"));
  }

  @Test
  void aFolderWithoutDocumentsIsToldWithWhatIsThere() {
    assertThatThrownBy(() -> check("cohorts=[2016, 2024]"))
        .isInstanceOf(InputFolderException.class)
        .hasMessageContaining("its folders are alpha, beta")
        .hasMessageContaining("cohorts asks for 2016, 2024");
  }

  private List<String> problems(String... overrides) {
    ConfigException thrown = catchThrowableOfType(ConfigException.class, () -> check(overrides));
    return ConfigLoader.placed(thrown, file, List.of(overrides)).problems().stream()
        .map(Object::toString)
        .toList();
  }

  private void check(String... overrides) throws Exception {
    PipelineConfig config = ConfigLoader.load(file, List.of(overrides), DeclaredFamilies.ALL);
    Place input = Places.of(folder.resolve("in"));
    SettingsCheck.check(
        config,
        input,
        new DocumentFinder(new FileMetadata(config.input()))
            .find(input, config.input(), config.cohorts()));
  }
}
