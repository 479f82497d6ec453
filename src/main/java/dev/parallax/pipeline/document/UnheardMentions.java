package dev.parallax.pipeline.document;

import dev.parallax.annotate.encode.SentenceTargets;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.PieceVectors;
import dev.parallax.model.tone.Polarity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Mentions toward which no tone is told, since the settings want no encoder. */
final class UnheardMentions implements SentenceTargets {

  private final Map<Integer, List<Mention>> mentions;

  /**
   * @param ofDocument all its mentions
   */
  UnheardMentions(List<Mention> ofDocument) {
    this.mentions = ofDocument.stream().collect(Collectors.groupingBy(Mention::sentence));
  }

  @Override
  public @Nullable Polarity sentence(PieceVectors pieces) {
    return null;
  }

  @Override
  public List<MentionTone> tones(int sentence, Optional<PieceVectors> pieces) {
    return mentions.getOrDefault(sentence, List.of()).stream()
        .map(mention -> MentionTone.missing(mention.ordinal(), MentionTone.Missing.NO_ENCODER))
        .toList();
  }
}
