package dev.parallax.learn.targeted;

import dev.parallax.model.tone.Polarity;
import dev.parallax.tone.targeted.TargetedTone;
import java.util.List;

/**
 * What training gives.
 *
 * @param tone fitted to all sentences
 * @param withoutFold one a fold, fitted to the others
 * @param sentences that it was fitted to
 * @param folds of the sentences, in their order
 * @param outOfFold what the instrument without its fold says of each sentence
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record FittedTarget(
    TargetedTone tone,
    List<TargetedTone> withoutFold,
    List<TargetedSentence> sentences,
    int[] folds,
    List<Polarity> outOfFold) {}
