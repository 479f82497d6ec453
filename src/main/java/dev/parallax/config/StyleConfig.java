package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * Which measures of style are taken.
 *
 * @param readability whether those of sentences and syllables are
 * @param lexicalDiversity whether those of the variety of words are
 * @param movingWindow words of the window whose types are counted at every place
 * @param fixedWindow words of the windows that a document is cut into
 */
public record StyleConfig(
    @Setting(
            value = "Measure how hard documents are to read: length of sentences and of words.",
            byDefault = "true")
        boolean readability,
    @Setting(value = "Measure how varied the words of documents are.", byDefault = "true")
        boolean lexicalDiversity,
    @Setting(
            value =
                "Words of the window that moves through a document for the moving-average"
                    + " type-token ratio; a shorter document has none.",
            byDefault = "100",
            min = 10,
            max = 10_000)
        int movingWindow,
    @Setting(
            value =
                "Words of the windows, one after another, for the type-token ratio and the share of"
                    + " words that occur once; a shorter document has none.",
            byDefault = "100",
            min = 10,
            max = 10_000)
        int fixedWindow)
    implements Serializable {}
