package dev.parallax.own.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.LabelsConfig;
import dev.parallax.model.measure.SentenceLabel;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnLabelsTest {

  private static final String KEY =
      "id,cohort,document_id,ordinal,sentence_sha256,probability,cohort_sentences\n";

  @TempDir private Path folder = Path.of("");
  private final Problems problems = new Problems();

  private OwnLabels load(String sheet, String key) throws IOException {
    Files.writeString(folder.resolve("tone.csv"), sheet);
    Files.writeString(folder.resolve("key.csv"), key);
    return OwnLabels.load(
        new LabelsConfig("tone.csv", "key.csv"),
        "tone.labels",
        new RatingColumn(),
        folder,
        problems);
  }

  private List<String> told() {
    return problems.inOrder().stream().map(Object::toString).toList();
  }

  @Test
  void rowsWithALabelAreJoinedWithTheirKey() throws IOException {
    OwnLabels labels =
        load(
            "id,before,sentence,after,rating\ns1,,\"Well, yes.\",,-2\ns2,,No.,,\n",
            KEY + "s2,b,b/x.txt,4,beef,1,9\ns1,a,a/x.txt,3,cafe,0.25,7\n");
    assertThat(problems.isEmpty()).isTrue();
    assertThat(labels.labels())
        .isEqualTo(
            List.of(
                new SentenceLabel(
                    "a/x.txt",
                    3,
                    "cafe",
                    .25,
                    Map.of("mean", -.5, "positive", 0.0, "negative", 1.0))));
    assertThat(labels.drawn()).isEqualTo(2);
    assertThat(labels.pool()).isEqualTo(Map.of("a", 7, "b", 9));
    assertThat(labels.strangers(List.of("b/x.txt")))
        .satisfiesExactly(
            note -> assertThat(note).startsWith("tone.labels: 1 of 2 sentences have a label."),
            note -> assertThat(note).endsWith("are labels in a/x.txt."));
  }

  @Test
  void spreadsheetsMayHavePutSemicolonsAndAMarkAtTheBeginning() throws IOException {
    OwnLabels labels =
        load(
            "\uFEFFid;sentence;rating\ns1;Yes;4\n",
            KEY.replace(',', ';') + "s1;'=a;'=a/x.txt;3;cafe;1;7\n");
    assertThat(told()).isEmpty();
    assertThat(labels.labels().get(0).documentId()).isEqualTo("=a/x.txt");
    assertThat(labels.labels().get(0).values()).containsEntry("mean", 1.0);
  }

  @Test
  void allThatIsWrongIsToldAtOnceWithItsLine() throws IOException {
    load(
        "id,sentence,rating\ns1,Yes,5\n,No,1\ns1,Yes,1\ns9,No,1\n",
        KEY
            + "s1,a,a/x.txt,3,cafe,0,7\ns2,a,a/x.txt,-1,cafe,1,7\ns3,a,,1,cafe,1,7\n"
            + "s9,a,a/x.txt,1,cafe,1,7\ns9,a,a/x.txt,1,cafe,1,7\n");
    assertThat(told())
        .containsExactlyInAnyOrder(
            "tone.csv:2: rating: \"5\" was found; a number from -4 to 4 is needed",
            "tone.csv:3: id: is empty; each row needs its id",
            "tone.csv:4: id: \"s1\" stands there twice",
            "tone.csv:2: id: 's1' is not in the key",
            "key.csv:2: probability: 0 was found; a number above 0 and at most 1 is needed",
            "key.csv:3: ordinal and cohort_sentences must be whole numbers",
            "key.csv:4: has an empty cell; the file must be as sample has written it",
            "key.csv:6: id: \"s9\" stands there twice");
  }

  @Test
  void columnsThatAreMissingAreTold() throws IOException {
    load("id,sentence\ns1,Yes\n", "id,cohort\ns1,a\n");
    assertThat(told())
        .satisfiesExactlyInAnyOrder(
            problem ->
                assertThat(problem)
                    .isEqualTo(
                        "tone.csv:1: needs the column id and a column rating; found: id, sentence"),
            problem -> assertThat(problem).startsWith("key.csv:1: needs the columns id, cohort,"));
  }

  @Test
  void oneFileWithoutTheOtherIsAMistakeOfTheSettings() {
    OwnLabels labels =
        OwnLabels.load(
            new LabelsConfig("tone.csv", ""), "tone.labels", new RatingColumn(), folder, problems);
    assertThat(told())
        .containsExactly(
            ": tone.labels.key: is empty; labels need both files that ./parallax sample has written");
    assertThat(labels.strangers(List.of())).isEmpty();
  }

  @Test
  void whatALabelSaysCountsForTheHash() throws IOException {
    String key = KEY + "s1,a,a/x.txt,3,cafe,0.25,7\n";
    String one = load("id,rating\ns1,1\n", key).hash();
    assertThat(load("id,note,rating\ns1,why,1\n", key).hash()).isEqualTo(one);
    assertThat(load("id,rating\ns1,2\n", key).hash()).isNotEqualTo(one);
    assertThat(load("id,rating\ns1,1\n", key.replace("0.25", "0.5")).hash()).isNotEqualTo(one);
  }

  @Test
  void textsLoseTheApostropheThatKeptThemFromBeingFormulas() throws IOException {
    Files.writeString(folder.resolve("t.csv"), "id,text,rating\n1,'=1+1,0\n2,'tis so,0\n");
    assertThat(
            new LabelSheetReader(new RatingColumn(), problems)
                .read(OwnFile.of("t.csv", folder)).stream().map(LabelledRow::text))
        .containsExactly("=1+1", "'tis so");
  }
}
