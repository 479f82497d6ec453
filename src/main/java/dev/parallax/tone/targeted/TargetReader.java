package dev.parallax.tone.targeted;

import dev.parallax.config.TargetsConfig;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Span;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.MentionTone.Missing;
import dev.parallax.model.tone.PieceVectors;
import dev.parallax.model.tone.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Tells the tone of sentences toward what they mention. Immutable and thread-safe. */
public final class TargetReader {

  private final TargetedTone tone;
  private final Set<String> types;
  private final int limit;
  private final ToIntFunction<String> pieceCount;

  /**
   * @param tone that tells it
   * @param config which mentions are targets
   * @param pieceCount how many pieces the encoder cuts a text into
   */
  public TargetReader(TargetedTone tone, TargetsConfig config, ToIntFunction<String> pieceCount) {
    this.tone = tone;
    this.types = Set.copyOf(config.types());
    this.limit = config.maxPerSentence();
    this.pieceCount = pieceCount;
  }

  /** The tone toward a sentence as if it were a target itself. */
  public Polarity towardAll(PieceVectors pieces) {
    return tone.towardAll(pieces);
  }

  /**
   * The tones of one sentence, one a mention.
   *
   * @param document cleaned text of the document
   * @param mentions of the sentence, in order
   * @param pieces of the sentence's text; empty where the encoder reads nothing in it
   */
  public List<MentionTone> read(
      CodePointText document,
      Sentence sentence,
      List<Mention> mentions,
      Optional<PieceVectors> pieces) {
    List<MentionTone> tones = new ArrayList<>();
    int scored = 0;
    for (Mention mention : mentions) {
      if (!types.contains(mention.type())) {
        tones.add(MentionTone.missing(mention.ordinal(), Missing.NO_TARGET));
      } else if (scored == limit) {
        tones.add(MentionTone.missing(mention.ordinal(), Missing.BEYOND_LIMIT));
      } else {
        scored++;
        tones.add(toward(document, sentence, mention, pieces));
      }
    }
    return tones;
  }

  private MentionTone toward(
      CodePointText document, Sentence sentence, Mention mention, Optional<PieceVectors> pieces) {
    PieceRange range = range(document, sentence.span(), mention.span());
    return pieces
        .filter(vectors -> !range.isEmpty() && range.last() < vectors.count() - 1)
        .map(vectors -> MentionTone.of(mention.ordinal(), tone.toward(vectors, range)))
        .orElseGet(() -> MentionTone.missing(mention.ordinal(), Missing.UNREADABLE));
  }

  private PieceRange range(CodePointText document, Span sentence, Span mention) {
    return PieceRange.of(
        pieceCount.applyAsInt(document.slice(new Span(sentence.start(), mention.start()))),
        pieceCount.applyAsInt(document.slice(new Span(sentence.start(), mention.end()))));
  }
}
