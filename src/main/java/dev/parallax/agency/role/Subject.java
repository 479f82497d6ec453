package dev.parallax.agency.role;

import dev.parallax.agency.parse.SentenceTree;
import dev.parallax.model.agency.SubjectLink;

/**
 * The grammatical subject of a predicate.
 *
 * @param word main word; {@link SentenceTree#NONE} where there is none
 * @param link how the predicate comes by it
 */
record Subject(int word, SubjectLink link) {

  static final Subject NONE = new Subject(SentenceTree.NONE, SubjectLink.NONE);
}
