package dev.parallax.table.document;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.tone.SentenceTone;
import dev.parallax.model.voice.Voices;

/**
 * A row of {@link SentencesTable}.
 *
 * @param id sentence_id
 * @param segment the segment it stands in
 * @param place where it stands
 * @param sentence what the annotator said of it
 * @param tone how it sounds
 * @param ordinalInSegment from 0
 * @param voices whose words the document holds
 */
public record SentenceRow(
    String id,
    SegmentRow segment,
    Place place,
    Sentence sentence,
    SentenceTone tone,
    int ordinalInSegment,
    Voices voices) {}
