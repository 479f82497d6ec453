package dev.parallax.corpus.extract.decode;

import dev.parallax.model.text.Issue;
import java.util.List;

/**
 * Bytes as characters.
 *
 * @param text without byte order mark
 * @param encoding as Java names it
 * @param issues what is doubtful
 */
public record DecodedText(String text, String encoding, List<Issue> issues) {}
