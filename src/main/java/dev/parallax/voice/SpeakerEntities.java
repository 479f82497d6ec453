package dev.parallax.voice;

import static dev.parallax.voice.words.DocumentWords.NONE;

import dev.parallax.model.annotation.Mention;
import dev.parallax.model.voice.SpeakerKind;
import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which entity a speaker is. */
final class SpeakerEntities {

  private final DocumentWords words;
  private final Map<Integer, String> entities;
  private final PronounReader pronouns;

  /**
   * @param entities a document's mentions' entities by the ordinal of the mention
   */
  SpeakerEntities(DocumentWords words, Map<Integer, String> entities) {
    this.words = words;
    this.entities = entities;
    this.pronouns = new PronounReader(words, entities);
  }

  /** The entity of a source; null where it cannot be told. */
  @Nullable String of(Source source) {
    if (source.kind() == SpeakerKind.PRONOUN) {
      return pronouns.entity(source.head());
    }
    return source.phrase() == null ? null : ofHead(source.head());
  }

  /** Whom a word stands for if it is <em>he</em> or <em>she</em>; null where it is not told. */
  @Nullable String ofPronoun(int word) {
    return words.tag(word).startsWith("PRP") ? pronouns.entity(word) : null;
  }

  /** A phrase's head's; else that of the name that follows it, "the minister, Taro Kono". */
  private @Nullable String ofHead(int head) {
    String own = entity(head);
    if (own != null) {
      return own;
    }
    int apposition = words.dependent(head, "appos", "flat", "flat:name");
    return apposition == NONE ? null : entity(apposition);
  }

  private @Nullable String entity(int word) {
    Mention mention = words.mention(word);
    return mention == null ? null : entities.get(mention.ordinal());
  }
}
