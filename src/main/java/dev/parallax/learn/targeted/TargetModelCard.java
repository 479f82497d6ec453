package dev.parallax.learn.targeted;

import dev.parallax.files.Place;
import dev.parallax.learn.report.CardTemplate;
import dev.parallax.model.Hashes;
import dev.parallax.tone.targeted.TargetedToneFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The model card of the instrument toward targets. */
final class TargetModelCard {

  private static final String TEMPLATE = "tone-targeted.md";

  private TargetModelCard() {}

  /** The card in Markdown. */
  static byte[] of(List<Place> data, FittedTarget fitted, List<String> report) throws IOException {
    return CardTemplate.fill(TargetModelCard.class, TEMPLATE, values(data, fitted, report));
  }

  private static Map<String, String> values(
      List<Place> data, FittedTarget fitted, List<String> report) throws IOException {
    List<TargetedSentence> targets = fitted.sentences();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("encoder", fitted.tone().encoder());
    values.put("bytes", String.valueOf(TargetedToneFile.write(fitted.tone()).length));
    values.put("targets", String.valueOf(targets.size()));
    values.put("sentences", count(targets.stream().map(TargetedSentence::text).distinct().count()));
    values.put(
        "articles", count(targets.stream().map(TargetedSentence::article).distinct().count()));
    values.put("data", files(data));
    values.put("power", number(fitted.tone().calibration().power()));
    values.put("error_scale", number(fitted.tone().error().scale()));
    values.put("error_shared", number(fitted.tone().error().shared()));
    values.put("report", String.join("\n", report));
    return values;
  }

  private static String files(List<Place> data) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Place file : data) {
      lines.append("- `%s`, SHA-256 `%s`\n".formatted(file.name(), Hashes.sha256(file.bytes())));
    }
    return lines.toString().strip();
  }

  private static String count(long count) {
    return String.valueOf(count);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
