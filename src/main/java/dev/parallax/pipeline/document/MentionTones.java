package dev.parallax.pipeline.document;

import dev.parallax.annotate.encode.SentenceTargets;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.PieceVectors;
import dev.parallax.model.tone.Polarity;
import dev.parallax.tone.targeted.TargetReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The targets of one document, as the encoder passes over its sentences. */
public final class MentionTones implements SentenceTargets {

  private final TargetReader reader;
  private final CodePointText text;
  private final List<Sentence> sentences;
  private final Map<Integer, List<Mention>> mentions;

  /** The targets of a document. */
  public MentionTones(TargetReader reader, AnnotatedDocument annotated) {
    this.reader = reader;
    this.text = new CodePointText(annotated.document().text());
    this.sentences = annotated.annotation().sentences();
    this.mentions =
        annotated.annotation().mentions().stream()
            .collect(Collectors.groupingBy(Mention::sentence));
  }

  @Override
  public Polarity sentence(PieceVectors pieces) {
    return reader.towardAll(pieces);
  }

  @Override
  public List<MentionTone> tones(int sentence, Optional<PieceVectors> pieces) {
    return reader.read(text, sentences.get(sentence), of(sentence), pieces);
  }

  private List<Mention> of(int sentence) {
    return mentions.getOrDefault(sentence, List.of());
  }
}
