package dev.parallax.model.annotation;

/**
 * A pronoun of which it can be told whom it stands for.
 *
 * @param sentence ordinal of its sentence
 * @param token index of its token, from 1
 * @param entityId whom it stands for
 */
public record ToldPronoun(int sentence, int token, String entityId) {}
