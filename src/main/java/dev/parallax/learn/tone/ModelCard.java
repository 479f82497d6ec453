package dev.parallax.learn.tone;

import dev.parallax.learn.report.CardTemplate;
import dev.parallax.learn.report.ReportText;
import dev.parallax.learn.report.ToneReport;
import dev.parallax.model.measure.ErrorModel;
import dev.parallax.tone.fitted.ToneFeatures;
import dev.parallax.tone.fitted.ToneParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The model card of the fitted instrument. */
public final class ModelCard {

  private static final String TEMPLATE = "tone-fitted.md";

  private ModelCard() {}

  /** The card in Markdown. */
  public static byte[] of(ToneParameters parameters, TrainingRecord record) {
    return CardTemplate.fill(ModelCard.class, TEMPLATE, values(parameters, record));
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
}
