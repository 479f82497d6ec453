package dev.parallax.table.document;

import dev.parallax.model.Identifiers;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.voice.VoiceLabel;

/**
 * A row of {@link FrameHitsTable}.
 *
 * @param id frame_hit_id
 * @param sentence it stands in
 * @param place where it stands
 * @param hit what was found
 */
public record FrameHitRow(String id, SentenceRow sentence, Place place, FrameHit hit) {

  VoiceLabel voice() {
    return sentence.voices().ofTokens(hit.sentence(), hit.firstToken(), hit.lastToken());
  }

  static FrameHitRow of(SentenceRow sentence, FrameHit hit) {
    LocatedText text = sentence.place().in();
    String id = Identifiers.frameHit(text.document().documentId(), hit.ordinal());
    return new FrameHitRow(id, sentence, text.at(hit.span()), hit);
  }
}
