package dev.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.tone.InstrumentAgreement;
import org.junit.jupiter.api.Test;

class InstrumentAgreementsTest {

  @Test
  void gathersTheSentencesOfACohortThatBothHaveScored() {
    InstrumentAgreements agreements = new InstrumentAgreements();
    add(agreements, new SampleTones("2024/a.txt").scored(0.1, 0.5).scored(0.2, 0.6));
    add(agreements, new SampleTones("2016/b.txt").scored(0.1, null).scored(null, 0.1));
    add(agreements, new SampleTones("2024/c.txt").scored(0.3, 0.9).scored(null, -1.0));

    assertThat(agreements.byCohort())
        .containsExactly(
            new InstrumentAgreement("2016", "fitted", "corenlp", 0, null),
            new InstrumentAgreement("2016", "fitted", "lexicon", 0, null),
            new InstrumentAgreement("2016", "corenlp", "lexicon", 0, null),
            new InstrumentAgreement("2024", "fitted", "corenlp", 0, null),
            new InstrumentAgreement("2024", "fitted", "lexicon", 0, null),
            new InstrumentAgreement("2024", "corenlp", "lexicon", 3, 1.0));
  }

  @Test
  void everyTwoOfThreeAreCompared() {
    InstrumentAgreements agreements = new InstrumentAgreements();
    add(
        agreements,
        new SampleTones("2024/a.txt")
            .scored(0.1, 0.1, 0.9)
            .scored(0.2, 0.2, 0.8)
            .scored(0.3, 0.3, 0.7));

    assertThat(agreements.byCohort())
        .containsExactly(
            new InstrumentAgreement("2024", "fitted", "corenlp", 3, 1.0),
            new InstrumentAgreement("2024", "fitted", "lexicon", 3, -1.0),
            new InstrumentAgreement("2024", "corenlp", "lexicon", 3, -1.0));
  }

  private static void add(InstrumentAgreements agreements, SampleTones sample) {
    agreements.add(
        sample.document().document().cohort(),
        ParagraphSentence.of(sample.document(), sample.tones()).stream()
            .map(ParagraphSentence::tone)
            .toList());
  }
}
