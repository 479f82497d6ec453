package dev.parallax.table.document;

import dev.parallax.model.Identifiers;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.voice.VoiceLabel;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link MentionsTable}.
 *
 * @param id mention_id
 * @param sentence it stands in
 * @param place where it stands
 * @param mention what the annotator said of it
 * @param entityId the entity it names, or null
 * @param tone toward it, or null where none was asked for
 */
public record MentionRow(
    String id,
    SentenceRow sentence,
    Place place,
    Mention mention,
    @Nullable String entityId,
    @Nullable MentionTone tone) {

  VoiceLabel voice() {
    return sentence
        .voices()
        .ofTokens(mention.sentence(), mention.firstToken(), mention.lastToken());
  }

  static MentionRow of(SentenceRow sentence, Mention mention, DocumentAnalysis analysis) {
    LocatedText text = sentence.place().in();
    String id = Identifiers.mention(text.document().documentId(), mention.ordinal());
    return new MentionRow(
        id,
        sentence,
        text.at(mention.span()),
        mention,
        analysis.entities().get(mention.ordinal()),
        analysis.mentionTones().isEmpty() ? null : analysis.mentionTones().get(mention.ordinal()));
  }
}
