package dev.parallax.table.document;

import dev.parallax.model.Identifiers;
import dev.parallax.model.measure.DictionaryHit;
import dev.parallax.model.voice.VoiceLabel;

/**
 * A row of {@link DictionaryHitsTable}.
 *
 * @param id dictionary_hit_id
 * @param sentence it stands in
 * @param place where it stands
 * @param hit what was found
 */
public record DictionaryHitRow(String id, SentenceRow sentence, Place place, DictionaryHit hit) {

  VoiceLabel voice() {
    return sentence.voices().ofTokens(hit.sentence(), hit.firstToken(), hit.lastToken());
  }

  static DictionaryHitRow of(SentenceRow sentence, DictionaryHit hit) {
    LocatedText text = sentence.place().in();
    String id = Identifiers.dictionaryHit(text.document().documentId(), hit.ordinal());
    return new DictionaryHitRow(id, sentence, text.at(hit.span()), hit);
  }
}
