package dev.parallax.pipeline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.annotate.encode.EncoderModel;
import dev.parallax.annotate.encode.OnnxSentenceEncoder;
import dev.parallax.config.TargetsConfig;
import dev.parallax.entity.MarkedDocument;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.MentionTone.Missing;
import dev.parallax.model.tone.Polarity;
import dev.parallax.tone.targeted.TargetReader;
import dev.parallax.tone.targeted.TargetedToneFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real encoder and the program's own instrument on sentences written for the test. */
class MentionTonesIT {

  private static final int LIMIT = 5;

  private static OnnxSentenceEncoder encoder;
  private static TargetReader reader;

  @BeforeAll
  static void load() throws IOException {
    encoder = OnnxSentenceEncoder.load(EncoderModel.standard());
    reader =
        new TargetReader(
            TargetedToneFile.standard(),
            new TargetsConfig(List.of("PERSON", "ORGANIZATION", "COUNTRY"), LIMIT),
            encoder::pieces);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  /** The first is spoken well of, the second badly. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON Maria Lopez] won praise for her courage, while [PERSON Victor Brandt] lied.",
        "Voters trust [PERSON Helen Moore], but [PERSON Karl Stein] was convicted of fraud.",
        "Critics attacked [PERSON Karl Stein] as corrupt and praised [PERSON Helen Moore].",
        "[PERSON Anna Weber] saved the talks that [PERSON Otto Hahn] had nearly ruined.",
        "The court cleared [PERSON Anna Weber] of all charges and blamed [PERSON Otto Hahn]."
      })
  void tellsWhoIsPraisedFromWhoIsBlamed(String marked) {
    List<MentionTone> tones = read(marked);
    boolean firstIsGood = !marked.contains("attacked");

    double difference = tone(tones.get(0)) - tone(tones.get(1));

    assertThat(firstIsGood ? difference : -difference).isPositive();
  }

  @Test
  void probabilitiesSumToOne() {
    for (MentionTone tone : read("[COUNTRY:JPN Japan] and [COUNTRY:USA America] are allies.")) {
      Polarity polarity = Objects.requireNonNull(tone.polarity());
      assertThat(polarity.negative() + polarity.neutral() + polarity.positive())
          .isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void neighboursAndOrderChangeNothing() {
    List<String> sentences = new ArrayList<>();
    for (int i = 1; i < 12; i++) {
      sentences.add("[PERSON Ana Ruiz] helped" + " very".repeat(i) + " much.");
    }
    List<MentionTone> together = read(sentences.toArray(String[]::new));
    List<Polarity> alone = sentences.stream().map(s -> read(s).get(0).polarity()).toList();
    List<String> reversed = new ArrayList<>(sentences);
    Collections.reverse(reversed);
    List<Polarity> backwards =
        new ArrayList<>(reversed.parallelStream().map(s -> read(s).get(0).polarity()).toList());
    Collections.reverse(backwards);

    assertThat(together).extracting(MentionTone::polarity).isEqualTo(alone).isEqualTo(backwards);
  }

  @Test
  void aSentenceOfThousandsOfWordsHasATone() {
    String words = "and so the road went on ".repeat(600);
    List<MentionTone> tones =
        read("[PERSON Ana Ruiz] lied " + words + "[PERSON Bo Lind] shone " + words);

    assertThat(tones).hasSize(2).allMatch(tone -> tone.polarity() != null);
  }

  @Test
  void aListOfNamesIsScoredUpToTheLimit() {
    String names =
        String.join(" ", IntStream.range(0, 50).mapToObj(i -> "[PERSON Name" + i + "]").toList());
    List<MentionTone> tones = read(names);

    assertThat(tones.subList(0, LIMIT)).allMatch(tone -> tone.polarity() != null);
    assertThat(tones.subList(LIMIT, 50)).allMatch(t -> t.missing() == Missing.BEYOND_LIMIT);
  }

  @Test
  void whateverStandsThereIsAToneOrAReason() {
    List<MentionTone> tones =
        read(
            "[PERSON \uD83D\uDC4D] [PERSON 7] [PERSON …] !",
            "[PERSON \u05D0\u05D1] \u0000 [PERSON a]",
            "[PERSON \u200B\u200B.] x",
            "[DATE 1999] only");

    assertThat(tones).hasSize(7).allMatch(t -> (t.polarity() == null) != (t.missing() == null));
    assertThat(tones.get(6).missing()).isEqualTo(Missing.NO_TARGET);
    assertThat(IntStream.range(0, 7).map(i -> tones.get(i).mention()))
        .containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  private static double tone(MentionTone tone) {
    return Objects.requireNonNull(tone.polarity()).tone();
  }

  private static List<MentionTone> read(String... marked) {
    AnnotatedDocument document = MarkedDocument.of("2016/a.txt", marked);
    CodePointText text = new CodePointText(document.document().text());
    List<String> sentences =
        document.annotation().sentences().stream().map(s -> text.slice(s.span())).toList();
    return new DocumentEncoder(encoder, Runnable::run)
        .encode(sentences, new MentionTones(reader, document))
        .mentionTones();
  }
}
