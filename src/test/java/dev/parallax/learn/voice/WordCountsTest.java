package dev.parallax.learn.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.learn.voice.VoiceEvaluation.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordCountsTest {

  private static final WordCounts COUNTS = new WordCounts(6, 2, 3, 89);

  @Test
  void figuresFollowFromCounts() {
    assertThat(COUNTS.precision()).isEqualTo(0.75);
    assertThat(COUNTS.recall()).isEqualTo(6.0 / 9);
    assertThat(COUNTS.f1()).isEqualTo(12.0 / 17);
    assertThat(COUNTS.falsePositiveRate()).isEqualTo(2.0 / 91);
    assertThat(COUNTS.marked()).isEqualTo(9);
  }

  @Test
  void newsStandApartFromAllOthersAndTextsAreDrawnWithReplacement() {
    List<String> lines =
        VoiceReport.lines(
            List.of(
                new Judged("news", COUNTS, COUNTS),
                new Judged("bio", new WordCounts(1, 1, 1, 7), COUNTS),
                new Judged("bio", new WordCounts(1, 0, 0, 9), COUNTS)));
    assertThat(lines).contains("| news | 1 | 9 | 0.750 | 0.667 | 0.706 | 0.022 |");
    assertThat(lines.stream().filter(line -> line.startsWith("| all others | 2 | 3 | 0.667 (")))
        .hasSize(1);
    assertThat(lines.stream().filter(line -> line.startsWith("| bio | 2 |"))).hasSize(2);
  }
}
