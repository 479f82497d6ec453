package dev.parallax.voice.mark;

import dev.parallax.voice.words.Stretch;

/**
 * Words between quotation marks, in one paragraph.
 *
 * @param inside the words, without the marks
 * @param closed whether a mark closes them; where none does, they go to the end of the paragraph
 * @param continued whether they go on in the next paragraph, which opens with a mark
 * @param depth marks around it that are open already; 0 for outermost ones
 */
public record Marked(Stretch inside, boolean closed, boolean continued, int depth) {}
