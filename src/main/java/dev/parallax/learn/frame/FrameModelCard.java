package dev.parallax.learn.frame;

import dev.parallax.frame.FrameLexicon;
import dev.parallax.learn.report.CardTemplate;
import dev.parallax.model.Hashes;
import dev.parallax.model.measure.ErrorModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The model card of the heads.
 *
 * @param speeches that were fitted on
 * @param sentences of them that have a vector
 * @param lexicon whose patterns were asked
 * @param trained one a frame
 */
record FrameModelCard(
    List<Speech> speeches, int sentences, FrameLexicon lexicon, List<TrainedFrame> trained) {

  private static final String TEMPLATE = "frame-score.md";
  private static final String NONE = "–";

  /** The card in Markdown. */
  byte[] toBytes() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("speeches", String.valueOf(speeches.size()));
    values.put("sentences", String.format(Locale.ROOT, "%,d", sentences));
    values.put(
        "texts",
        Hashes.sha256(speeches.stream().map(Speech::text).collect(Collectors.joining("\n"))));
    values.put("lexicon", lexicon.hash());
    values.put(
        "frames", trained.stream().map(FrameModelCard::line).collect(Collectors.joining("\n")));
    return CardTemplate.fill(FrameModelCard.class, TEMPLATE, values);
  }

  private static String line(TrainedFrame frame) {
    TrainedFrame.Figures figures = frame.figures();
    ErrorModel error = frame.fitted().instrument().error();
    return "| `%s` | %d | %d | %s | %s | %s | %s | %s | %s |"
        .formatted(
            figures.frame(),
            figures.examples(),
            figures.hits(),
            number(figures.areaOfExamples()),
            number(frame.fitted().instrument().cut()),
            number(figures.areaOfPatterns()),
            number(figures.correlation()),
            number(error == null ? null : Math.sqrt(error.withinText())),
            number(error == null ? null : Math.sqrt(error.betweenTexts())));
  }

  private static String number(@Nullable Double value) {
    return value == null ? NONE : String.format(Locale.ROOT, "%.3f", value);
  }
}
