package dev.parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.FramesConfig;
import dev.parallax.frame.score.FrameParameters;
import dev.parallax.model.comparison.Reliability;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.text.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What comes with the frames that come with Parallax. */
class FrameReliabilityTest {

  private final FrameReliability reliability = FrameReliability.load();

  @Test
  void whatIsKnownOfAFrameIsThatOfItsHits() {
    Reliability economic = known("frame", "policy/economic");
    assertThat(economic.precision()).isEqualTo(49.0 / 50);
    assertThat(economic.doubtful()).isFalse();
    assertThat(known("frame", "policy/quality_of_life").doubtful()).isTrue();
    assertThat(economic.told()).endsWith("; 50 found there");
    assertThat(reliability.of(new Measure("frame_score", "policy/economic", Voice.ALL))).isNull();
    assertThat(reliability.of(new Measure("frame", "own/tide", Voice.ALL))).isNull();
  }

  @Test
  void itIsKnownOfFramesThatThereAre() throws Exception {
    assertThat(names()).containsAll(reliability.byFrame().keySet());
  }

  /** Else runs would fit them anew, on their examples alone: train them after a change. */
  @Test
  void headsComeReadyForAllFramesThatComeWithParallax() throws Exception {
    Set<String> fitted =
        FrameParameters.standard().heads().stream()
            .map(FrameParameters.Fitted::examples)
            .collect(Collectors.toSet());
    lexicon()
        .sets()
        .forEach(
            set ->
                assertThat(set.frames())
                    .allSatisfy(frame -> assertThat(fitted).contains(FrameParameters.hash(frame))));
  }

  private Reliability known(String family, String key) {
    return Objects.requireNonNull(reliability.of(new Measure(family, key, Voice.ALL)));
  }

  private static Set<String> names() throws Exception {
    return lexicon().sets().stream()
        .flatMap(set -> set.frames().stream().map(frame -> set.name() + "/" + frame.name()))
        .collect(Collectors.toSet());
  }

  private static FrameLexicon lexicon() throws Exception {
    return FrameLexicon.load(
        new FramesConfig(List.of("policy", "pipelines/frames/us-asia.yaml"), true), Path.of(""));
  }
}
