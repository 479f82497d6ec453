package dev.parallax.learn.tone;

import dev.parallax.learn.report.ReportText;
import dev.parallax.learn.report.ToneReport;
import dev.parallax.tone.fitted.ErrorModel;
import dev.parallax.tone.fitted.ToneFeatures;
import dev.parallax.tone.fitted.ToneParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The model card (M. Mitchell et al., "Model Cards for Model Reporting", FAT* 2019): a text of the
 * project's, filled in with what training found.
 */
public final class ModelCard {

  private static final String TEMPLATE = "tone-fitted.md";

  private ModelCard() {}

  /** The card in Markdown. */
  public static byte[] of(ToneParameters parameters, TrainingRecord record) {
    String card = template();
    for (Map.Entry<String, String> entry : values(parameters, record).entrySet()) {
      card = card.replace("{{" + entry.getKey() + "}}", entry.getValue());
    }
    return card.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> values(ToneParameters parameters, TrainingRecord record) {
    ToneReport report = record.report();
    ErrorModel error = parameters.error();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("encoder", parameters.encoder());
    values.put("sentences", String.valueOf(report.sentences()));
    values.put("articles", String.valueOf(report.articles()));
    values.put("data", String.join("\n", files(record)));
    values.put("features", String.join(", ", ToneFeatures.NAMES));
    values.put("gamma", String.valueOf(parameters.kernel().gamma()));
    values.put("landmarks", String.valueOf(parameters.weights().length));
    values.put("feature_weight", String.valueOf(parameters.kernel().featureWeight()));
    values.put("lambda", String.valueOf(parameters.kernel().lambda()));
    values.put("folds", lines(ReportText.folds(report)));
    values.put("instruments", lines(ReportText.figures(report.instruments())));
    values.put("calibration", lines(ReportText.calibration(report.instruments())));
    values.put("confusion", lines(ReportText.confusion(report.instruments().get(0))));
    values.put("error_sentence", number(Math.sqrt(error.withinText())));
    values.put("error_text", number(Math.sqrt(error.betweenTexts())));
    return values;
  }

  private static List<String> files(TrainingRecord record) {
    return record.data().entrySet().stream()
        .map(file -> "- `" + file.getKey() + "`, SHA-256 `" + file.getValue() + "`")
        .toList();
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String template() {
    try (InputStream in =
        Objects.requireNonNull(ModelCard.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(TEMPLATE, e);
    }
  }
}
