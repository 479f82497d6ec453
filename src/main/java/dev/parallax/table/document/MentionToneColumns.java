package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.Polarity;
import dev.parallax.table.format.Column;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of {@code mentions}: tone of the sentence toward what is mentioned. */
final class MentionToneColumns {

  static final List<Column<MentionRow>> ALL =
      List.of(
          number(
              "tone",
              "Tone of the sentence toward what is mentioned: tone_positive less tone_negative, in"
                  + " [-1, 1]. Null where tone_missing says why.",
              Polarity::tone),
          number(
              "tone_negative",
              "Probability that the sentence speaks badly of it, in [0, 1]; the three sum to 1.",
              Polarity::negative),
          number(
              "tone_neutral",
              "Probability that the sentence speaks neither well nor badly of it.",
              Polarity::neutral),
          number(
              "tone_positive",
              "Probability that the sentence speaks well of it.",
              Polarity::positive),
          Column.nullable(
              "tone_missing",
              STRING,
              "Why there is no tone: no_encoder (tone.encoder is none), no_target (type not asked"
                  + " for), beyond_limit (too many mentions in the sentence), unreadable (no piece"
                  + " that the encoder read); else null.",
              MentionToneColumns::missing));

  private MentionToneColumns() {}

  private static Column<MentionRow> number(
      String name, String description, Function<Polarity, Double> value) {
    return Column.nullable(
        name,
        DOUBLE,
        description,
        row -> {
          Polarity polarity = row.tone() == null ? null : row.tone().polarity();
          return polarity == null ? null : value.apply(polarity);
        });
  }

  private static @Nullable String missing(MentionRow row) {
    MentionTone tone = row.tone();
    return tone == null || tone.missing() == null ? null : tone.missing().label();
  }
}
