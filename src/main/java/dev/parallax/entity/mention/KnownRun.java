package dev.parallax.entity.mention;

import dev.parallax.entity.known.KnownEntity;

/**
 * Neighbouring tokens of a sentence that name a known entity.
 *
 * @param start position of the first, from 0
 * @param end position after the last
 * @param entity that they name
 */
record KnownRun(int start, int end, KnownEntity entity) {}
