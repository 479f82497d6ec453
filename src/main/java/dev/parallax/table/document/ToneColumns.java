package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.tone.SentenceTone;
import dev.parallax.table.format.Column;
import java.util.List;
import java.util.function.Function;

/** Of {@code sentences}: tone by three instruments, reservation, demand and tense. */
final class ToneColumns {

  static final List<Column<SentenceTone>> ALL =
      List.of(
          Column.nullable(
              "tone_fitted",
              DOUBLE,
              "Score of the instrument that is fitted to people's ratings, -1 very negative to 1"
                  + " very positive, to four decimals: a quarter of their scale. Null where"
                  + " tone_fitted_reason says why.",
              SentenceTone::fitted),
          Column.nullable(
              "tone_fitted_reason",
              STRING,
              "Why tone_fitted is null: no_word (neither a letter nor an emoticon), too_long (cut"
                  + " where no end of the sentence was found) or no_encoder"
                  + " (tone.encoder is none). Null where it is not.",
              SentenceTone::fittedReason),
          Column.required(
              "encoded_parts",
              INT32,
              "In how many parts the sentence was encoded: 1, unless it is longer than the encoder"
                  + " reads at once; 0 where it was not encoded.",
              SentenceTone::encodedParts),
          Column.nullable(
              "tone_corenlp",
              DOUBLE,
              "Expected value of CoreNLP's five sentiment classes, very negative -1 to very"
                  + " positive 1. Null where not parsed. Not on one scale with tone_lexicon.",
              SentenceTone::corenlp),
          Column.nullable(
              "tone_lexicon",
              DOUBLE,
              "VADER's compound score in [-1, 1], to four decimals; 0 where no word has a valence."
                  + " Null where the sentence has no word.",
              SentenceTone::lexicon),
          Column.required(
              "hedged",
              BOOLEAN,
              "Said with reservation (may, likely, seem), by word list and tags.",
              SentenceTone::hedged),
          Column.required(
              "prescriptive",
              BOOLEAN,
              "Says what ought to be done (must, should, need to), by word list and tags.",
              SentenceTone::prescriptive),
          verbs("past", "of the past (fell, has fallen)", SentenceTone::past),
          verbs("present", "of the present (falls, is falling)", SentenceTone::present),
          verbs("future", "of the future (will fall, is going to fall)", SentenceTone::future));

  private ToneColumns() {}

  private static Column<SentenceTone> verbs(
      String tense, String meaning, Function<SentenceTone, Integer> count) {
    return Column.required(
        "verbs_" + tense,
        INT32,
        "Finite verb groups that speak " + meaning + "; groups with another modal count in none.",
        count);
  }
}
