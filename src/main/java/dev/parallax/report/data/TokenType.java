package dev.parallax.report.data;

/**
 * What tokens are that are alike.
 *
 * @param form as it stands in the text
 * @param lemma folded
 * @param tag of the Penn Treebank
 * @param named whether they are part of a name, by the entity or by the tag
 */
record TokenType(String form, String lemma, String tag, boolean named) {}
