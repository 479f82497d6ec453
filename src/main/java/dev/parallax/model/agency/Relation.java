package dev.parallax.model.agency;

import dev.parallax.model.text.Span;
import dev.parallax.model.voice.VoiceLabel;
import org.jspecify.annotations.Nullable;

/**
 * One who does something to one: a predicate with one agent and one patient, either of which may be
 * left open. A predicate with several of them has a relation for each pair.
 *
 * @param ordinal place in the document, from 0
 * @param sentence ordinal of its sentence
 * @param segment ordinal of the segment that the sentence stands in
 * @param construction how it is put into words
 * @param link how the predicate comes by its subject
 * @param role what the subject is
 * @param token index of the predicate's main word in its sentence, from 1
 * @param predicate its words in the cleaned text
 * @param lemma of the predicate, with its particle: {@code carry out}; of a noun that of its verb
 * @param agent who does it; null where nobody is said to
 * @param patient to whom or what it is done; null where that is not said
 * @param subject of a predicate that has no agent; null where there is none
 * @param negated whether it is said not to be so
 * @param modality whether it is told as a fact
 * @param voice whose words the predicate is
 * @param quotation ordinal of the innermost quotation that the predicate stands in and whose words
 *     are somebody else's; null where it is the author's
 */
public record Relation(
    int ordinal,
    int sentence,
    int segment,
    Construction construction,
    SubjectLink link,
    SubjectRole role,
    int token,
    Span predicate,
    String lemma,
    @Nullable Participant agent,
    @Nullable Participant patient,
    @Nullable Participant subject,
    boolean negated,
    Modality modality,
    VoiceLabel voice,
    @Nullable Integer quotation) {}
