package dev.parallax.pipeline;

import dev.parallax.annotate.encode.EncodedText;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.config.TargetsConfig;
import dev.parallax.model.AnnotatedDocument;
import dev.parallax.model.CodePointText;
import dev.parallax.model.Mention;
import dev.parallax.model.MentionTone;
import dev.parallax.model.PieceVectors;
import dev.parallax.model.Sentence;
import dev.parallax.tone.target.TargetReader;
import dev.parallax.tone.target.TargetedTone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Encodes the sentences that mention a target, and tells their tone toward it. */
final class MentionTones {

  private final SentenceEncoder encoder;
  private final TargetReader reader;

  MentionTones(SentenceEncoder encoder, TargetedTone tone, TargetsConfig config) {
    this.encoder = encoder;
    this.reader = new TargetReader(tone, config, encoder::pieces);
  }

  /** One a mention, in order, of segments of every kind. */
  List<MentionTone> of(AnnotatedDocument annotated) {
    CodePointText text = new CodePointText(annotated.document().text());
    Map<Integer, List<Mention>> mentions =
        annotated.annotation().mentions().stream().collect(Collectors.groupingBy(Mention::sentence));
    List<MentionTone> tones = new ArrayList<>();
    for (Sentence sentence : annotated.annotation().sentences()) {
      List<Mention> inSentence = mentions.getOrDefault(sentence.ordinal(), List.of());
      Optional<PieceVectors> pieces =
          reader.asksFor(inSentence)
              ? encoder.read(text.slice(sentence.span())).map(EncodedText::pieces)
              : Optional.empty();
      tones.addAll(reader.read(text, sentence, inSentence, pieces));
    }
    return tones;
  }
}
