package dev.parallax.table;

import dev.parallax.model.Identifiers;
import dev.parallax.model.Mention;

/**
 * A row of {@link MentionsTable}.
 *
 * @param id mention_id
 * @param sentence it stands in
 * @param place where it stands
 * @param mention what the annotator said of it
 */
record MentionRow(String id, SentenceRow sentence, Place place, Mention mention) {

  static MentionRow of(SentenceRow sentence, Mention mention) {
    LocatedText text = sentence.place().in();
    String id = Identifiers.mention(text.document().documentId(), mention.ordinal());
    return new MentionRow(id, sentence, text.at(mention.span()), mention);
  }
}
