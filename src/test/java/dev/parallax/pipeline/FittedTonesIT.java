package dev.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.annotate.encode.EncoderModel;
import dev.parallax.annotate.encode.OnnxSentenceEncoder;
import dev.parallax.config.TargetsConfig;
import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.SentenceTone;
import dev.parallax.pipeline.document.MentionTones;
import dev.parallax.tone.ToneReader;
import dev.parallax.tone.targeted.TargetReader;
import dev.parallax.tone.targeted.TargetedToneFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real encoder and the program's own instrument, as a run puts them together. */
class FittedTonesIT {

  private static OnnxSentenceEncoder encoder;
  private static ToneReader reader;

  @BeforeAll
  static void load() throws IOException {
    encoder = OnnxSentenceEncoder.load(EncoderModel.standard());
    reader = ToneReader.load(encoder.version());
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"War", "Peace.", "Zxqv wrtl mnpk.", "Good \uD83D\uDC4D", "a\uD800b \u0000 c."})
  void whatHoldsALetterHasAScore(String text) {
    assertThat(read(text))
        .isNotEmpty()
        .allSatisfy(
            tone -> {
              assertThat(tone.fitted()).isBetween(-1.0, 1.0);
              assertThat(tone.fittedReason()).isNull();
            });
  }

  @Test
  void threeThousandWordsHaveAScoreAndAreEncodedInParts() {
    assertThat(read("war ".repeat(3_000)))
        .singleElement()
        .satisfies(
            tone -> {
              assertThat(tone.fitted()).isNegative();
              assertThat(tone.encodedParts()).isEqualTo(6);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016 2024.", "12", "...", "\u0000"})
  void whatHoldsNoWordSaysSo(String text) {
    assertThat(read(text))
        .isNotEmpty()
        .allSatisfy(
            tone -> {
              assertThat(tone.fitted()).isNull();
              assertThat(tone.fittedReason()).isEqualTo("no_word");
            });
  }

  /** The second sentence of each, since made-up parses depend on the place. */
  @Test
  void neighboursChangeNothing() {
    SentenceTone war = read("Peace is a joy. War is a horror.").get(1);

    assertThat(war.fitted()).isNegative();
    assertThat(read("Rain fell on the hills. War is a horror. Peace is a joy.").get(1))
        .isEqualTo(war);
  }

  private static List<SentenceTone> read(String text) {
    AnnotatedDocument document =
        new SampleDocumentBuilder("2016/a.txt").paragraph(text).build().annotated();
    CodePointText cleaned = new CodePointText(document.document().text());
    List<String> sentences =
        document.annotation().sentences().stream().map(s -> cleaned.slice(s.span())).toList();
    TargetReader targets =
        new TargetReader(
            TargetedToneFile.standard(), new TargetsConfig(List.of("PERSON"), 20), encoder::pieces);
    DocumentVectors vectors =
        new DocumentEncoder(encoder, Runnable::run)
            .encode(sentences, new MentionTones(targets, document));
    return reader.read(document, vectors.sentences());
  }
}
