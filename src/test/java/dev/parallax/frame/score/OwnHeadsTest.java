package dev.parallax.frame.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.ConfigProblem;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnHeadsTest {

  private static final Frame SEA =
      new Frame("sea", "x", List.of(), List.of(), List.of(), List.of());

  @TempDir private Path folder = Path.of("");
  private final List<ConfigProblem> problems = new ArrayList<>();

  private static FrameParameters.Fitted head() {
    FrameParameters standard = FrameParameters.standard();
    FrameHead head = new FrameHead(new float[standard.space().centre().length], .5);
    return new FrameParameters.Fitted(
        FrameParameters.hash(SEA), new FrameInstrument("other", "sea", head, head, null), true);
  }

  private OwnHeads read(String text) throws Exception {
    Files.writeString(folder.resolve("heads.json"), text);
    return OwnHeads.read("heads.json", folder, problems);
  }

  @Test
  void headsOnLabelsScoreAlsoFramesWithoutExamplesAndThatIsTold() throws Exception {
    FrameParameters own = FrameParameters.standard().with(List.of(head()));
    OwnHeads heads = read(new String(own.toBytes(), StandardCharsets.UTF_8));
    assertThat(problems).isEmpty();
    assertThat(heads.hash()).hasSize(64);
    FrameFitting.Outcome outcome =
        new FrameFitting(heads.parameters(), List.of(new FrameSet("own", "x", List.of(SEA))))
            .fit(Map.of());
    assertThat(outcome.instruments().frames())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.key()).isEqualTo("own/sea");
              assertThat(one.score().intercept()).isEqualTo(.5);
            });
    assertThat(outcome.notes())
        .containsExactly(
            "Scored by heads that were fitted on your labels (frames.heads): own/sea.");
  }

  @Test
  void headsThatAreForNoFrameAreTold() {
    FrameParameters own = FrameParameters.standard().with(List.of(head()));
    assertThat(new FrameFitting(own, List.of()).fit(Map.of()).notes())
        .singleElement()
        .asString()
        .startsWith("None of the heads that were fitted on labels");
  }

  @Test
  void withoutAFileThereAreThoseOfTheProgram() {
    OwnHeads none = OwnHeads.read("", folder, problems);
    assertThat(none.parameters()).isSameAs(FrameParameters.standard());
    assertThat(none.hash()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNoFileOfHeadsIsTold() throws Exception {
    String whole = new String(FrameParameters.standard().toBytes(), StandardCharsets.UTF_8);
    read("{");
    read("[]");
    read("{\"version\":1}");
    read(whole.substring(0, whole.length() / 2));
    read(whole.replaceFirst("\"encoder\":\"[^\"]*\"", "\"encoder\":\"another\""));
    read(whole.replaceFirst("\"version\":1", "\"version\":9"));
    OwnHeads.read("gone.json", folder, problems);
    assertThat(problems).hasSize(7).allMatch(problem -> problem.key().equals("frames.heads"));
    assertThat(problems.get(4).message()).contains("another encoder (another, not ");
    assertThat(problems.get(6).message()).contains("there is no such file");
  }
}
