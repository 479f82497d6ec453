package dev.parallax.model.tone;

import org.jspecify.annotations.Nullable;

/**
 * The tone of one sentence, by each instrument.
 *
 * @param sentence ordinal of the sentence
 * @param fitted score of the fitted instrument in [-1, 1]; null where it has none
 * @param fittedReason why it has none, null where it has one
 * @param encodedParts in how many parts the sentence was encoded: 1, unless it is longer than the
 *     encoder can read; 0 where it was not encoded
 * @param corenlp expected value of CoreNLP's five classes in [-1, 1], null where not parsed
 * @param lexicon VADER's compound score in [-1, 1]; null where the sentence holds no word
 * @param hedged whether it is said with reservation (may, could, likely)
 * @param prescriptive whether it says what ought to be done (must, should, need to)
 * @param past finite verbs or verb groups in the past
 * @param present the same in the present
 * @param future the same in the future
 */
public record SentenceTone(
    int sentence,
    @Nullable Double fitted,
    @Nullable String fittedReason,
    int encodedParts,
    @Nullable Double corenlp,
    @Nullable Double lexicon,
    boolean hedged,
    boolean prescriptive,
    int past,
    int present,
    int future) {}
