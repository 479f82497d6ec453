package dev.parallax.model.agency;

import dev.parallax.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who or what takes part in a relation.
 *
 * @param span its phrase in the cleaned text, without the clauses that tell more of it
 * @param head its main word in the cleaned text
 * @param clause whether it is a clause: what is said, wanted or tried
 * @param entityId who that is; null where it is not known
 * @param firstToken index in the sentence, from 1, of the first token that names the entity (a
 *     mention or a pronoun); null where none does
 * @param modifierEntityId entity of a name that only qualifies the main word ("the Chinese navy",
 *     "Abe's government"); null where there is none
 */
public record Participant(
    Span span,
    Span head,
    boolean clause,
    @Nullable String entityId,
    @Nullable Integer firstToken,
    @Nullable String modifierEntityId) {}
