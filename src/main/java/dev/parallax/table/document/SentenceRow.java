package dev.parallax.table.document;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.tone.SentenceTone;

/**
 * A row of {@link SentencesTable}.
 *
 * @param id sentence_id
 * @param segment the segment it stands in
 * @param place where it stands
 * @param sentence what the annotator said of it
 * @param tone how it sounds
 * @param ordinalInSegment from 0
 */
public record SentenceRow(
    String id,
    SegmentRow segment,
    Place place,
    Sentence sentence,
    SentenceTone tone,
    int ordinalInSegment) {}
