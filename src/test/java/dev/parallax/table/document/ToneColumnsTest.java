package dev.parallax.table.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.tone.SentenceTone;
import dev.parallax.table.format.Column;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ToneColumnsTest {

  @Test
  void writesEveryComponentOfATone() {
    SentenceTone tone = new SentenceTone(7, -0.125, null, 1, null, 0.4404, true, false, 1, 2, 3);

    assertThat(ToneColumns.ALL.stream().map(Column::name))
        .containsExactly(
            "tone_fitted",
            "tone_fitted_reason",
            "encoded_parts",
            "tone_corenlp",
            "tone_lexicon",
            "hedged",
            "prescriptive",
            "verbs_past",
            "verbs_present",
            "verbs_future");
    assertThat(ToneColumns.ALL.stream().map(column -> column.toAvro(tone)).toList())
        .isEqualTo(Arrays.asList(-0.125, null, 1, null, 0.4404, true, false, 1, 2, 3));
  }
}
