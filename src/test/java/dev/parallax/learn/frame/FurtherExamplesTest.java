package dev.parallax.learn.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.config.FramesConfig;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FurtherExamplesTest {

  private static final FurtherExamples FEW =
      FurtherExamples.of(
          List.of(
              "# a remark",
              "harbour\tcity\tsentence",
              "sea\tpark street\tThe tide took the bench.",
              "-\t?\tThe clerk slept.",
              "?\tpark\tOaks were felled.",
              "sea land\t-\tThe dunes hold the water back.",
              "land\t-\tOwn counterexample."));

  private static final Frame SEA = frame("sea", "Own example.", "Own counterexample.");
  private static final Frame LAND = frame("land", "Dry.", "Wet.");

  @Test
  void labelledSentencesSpeakForOrAgainstEachFrame() {
    FrameSet added = FEW.added(new FrameSet("harbour", "x", List.of(SEA, LAND)));
    assertThat(added.frames().get(0).examples())
        .containsExactly(
            "Own example.", "The tide took the bench.", "The dunes hold the water back.");
    assertThat(added.frames().get(0).counterexamples())
        .containsExactly("Own counterexample.", "The clerk slept.");
    assertThat(added.frames().get(1).examples())
        .containsExactly("Dry.", "The dunes hold the water back.", "Own counterexample.");
    assertThat(added.frames().get(1).counterexamples())
        .containsExactly("Wet.", "The tide took the bench.", "The clerk slept.");
  }

  @Test
  void aSetThatNobodyLabelledIsAsItWas() {
    FrameSet other = new FrameSet("other", "x", List.of(SEA));
    assertThat(FEW.added(other)).isSameAs(other);
    assertThat(FEW.unknown(other)).isEmpty();
  }

  @Test
  void namesThatNoFrameHasAreTold() {
    FrameSet city = new FrameSet("city", "x", List.of(frame("park", "x", "y")));
    assertThat(FEW.unknown(city)).containsExactly("street");
    assertThatThrownBy(() -> FEW.added(city))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("further-examples.tsv names frames that city has not: [street]");
  }

  @Test
  void whatComesWithTheProgramNamesFramesThatThereAre() throws Exception {
    FurtherExamples all = FurtherExamples.load();
    List<FrameSet> sets =
        FrameLexicon.load(
                new FramesConfig(List.of("policy", "pipelines/frames/us-asia.yaml"), true))
            .sets();
    assertThat(all.sets()).isEqualTo(sets.stream().map(FrameSet::name).toList());
    for (FrameSet set : sets) {
      assertThat(all.unknown(set)).isEmpty();
      for (Frame frame : all.added(set).frames()) {
        assertThat(frame.examples()).as(frame.name()).hasSizeGreaterThanOrEqualTo(35);
        assertThat(frame.counterexamples()).as(frame.name()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(frame.examples()).doesNotContainAnyElementsOf(frame.counterexamples());
      }
    }
  }

  @Test
  void noSentenceStandsTwice() {
    Set<String> seen = new HashSet<>();
    assertThat(FurtherExamples.load().sentences())
        .allMatch(one -> seen.add(one.sentence()))
        .allMatch(one -> one.sentence().equals(one.sentence().strip()));
  }

  private static Frame frame(String name, String example, String counterexample) {
    return new Frame(name, "x", List.of(), List.of(), List.of(example), List.of(counterexample));
  }
}
