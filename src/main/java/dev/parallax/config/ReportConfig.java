package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * What the report shows. It is read back from {@code run.json}, so that a page that is made anew
 * shows what the run's own did.
 *
 * @param includeText how much of the essays
 */
public record ReportConfig(
    @Setting(
            value =
                "How much of the essays the report republishes: documents in full, sentences that"
                    + " are evidence, or none of their text. Tables have all of it.",
            byDefault = "full",
            operational = true)
        IncludeText includeText)
    implements Serializable {}
