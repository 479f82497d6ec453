package dev.parallax.corpus.extract.pdf;

import java.util.List;

/**
 * What stands on one page.
 *
 * @param number from 0
 * @param words in the direction that most of the page's text has
 * @param turned words in other directions, such as a stamp up the margin; each list has one
 *     direction
 */
record Sheet(int number, List<PrintedWord> words, List<List<PrintedWord>> turned) {}
