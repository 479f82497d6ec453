package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;

/**
 * Toward which mentions a tone is told.
 *
 * @param types of the mentions; none where empty
 * @param maxPerSentence mentions of one sentence, from its beginning on
 */
public record TargetsConfig(
    @Setting(
            value =
                "Types of mentions toward which a tone is told, of PERSON, ORGANIZATION, COUNTRY,"
                    + " LOCATION, NATIONALITY and MISC; none where empty.",
            byDefault = "[PERSON, ORGANIZATION, COUNTRY, LOCATION, NATIONALITY, MISC]",
            pattern = "PERSON|ORGANIZATION|COUNTRY|LOCATION|NATIONALITY|MISC")
        List<String> types,
    @Setting(
            value =
                "Mentions of one sentence toward which a tone is told, from its beginning on; it"
                    + " bounds the cost of lists of names.",
            byDefault = "20",
            min = 1,
            max = 1000)
        int maxPerSentence)
    implements Serializable {}
