package dev.parallax.frame.score;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.voice.VoiceView;
import java.util.List;

/**
 * The scores of a document's sentences.
 *
 * @param instruments that scored
 * @param sentences of paragraphs that have a vector, in order
 */
public record FrameScores(List<FrameInstrument> instruments, List<Scored> sentences) {

  /**
   * A sentence.
   *
   * @param sentence of a paragraph
   * @param scores one an instrument, in order
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
  public record Scored(Sentence sentence, double[] scores) {

    Contribution contribution(double amount) {
      return new Contribution(sentence.ordinal(), sentence.segment(), amount);
    }
  }

  /** Copies the lists. */
  public FrameScores {
    instruments = List.copyOf(instruments);
    sentences = List.copyOf(sentences);
  }

  /** The same as one voice sees it. */
  public FrameScores in(VoiceView view) {
    return new FrameScores(
        instruments,
        sentences.stream().filter(scored -> view.holds(scored.sentence().ordinal())).toList());
  }

  /** A contribution a sentence: its score. Those of 0 add nothing, and are left out. */
  public List<Contribution> contributions(int instrument) {
    return sentences.stream()
        .filter(scored -> scored.scores()[instrument] != 0)
        .map(scored -> scored.contribution(scored.scores()[instrument]))
        .toList();
  }

  /** A contribution of 1 a sentence that is scored. */
  public List<Contribution> counted() {
    return sentences.stream().map(scored -> scored.contribution(1)).toList();
  }
}
