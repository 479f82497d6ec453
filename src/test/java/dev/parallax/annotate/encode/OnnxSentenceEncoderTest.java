package dev.parallax.annotate.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.annotate.encode.RecordedTexts.Recorded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxSentenceEncoderTest {

  private static final EncoderModel MODEL =
      new EncoderModel("e5-small-v2-q", "1", 12, List.of(10, 12), List.of(8));

  /** Processors and versions round differently, and eight-bit numbers carry it far. */
  private static final double ALIKE = 0.97;

  private static OnnxSentenceEncoder encoder;

  @BeforeAll
  static void load() throws IOException {
    encoder = OnnxSentenceEncoder.load(MODEL);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void givesTheVectorsOfTheReference() {
    List<Recorded> withVectors =
        RecordedTexts.all().stream().filter(recorded -> recorded.layer10() != null).toList();

    assertThat(withVectors)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            recorded -> {
              float[] vector = encoder.read(recorded.text()).orElseThrow().whole().vector();
              assertThat(cosine(vector, 0, recorded.layer10())).isGreaterThan(ALIKE);
              assertThat(cosine(vector, 384, recorded.layer12())).isGreaterThan(ALIKE);
            });
  }

  @Test
  void neighboursOrderAndThreadsChangeNothing() {
    List<String> texts = new ArrayList<>(RecordedTexts.all().stream().map(Recorded::text).toList());
    IntStream.range(1, 40).forEach(i -> texts.add("The harbour is calm. ".repeat(i)));
    List<List<Float>> alone = texts.stream().map(OnnxSentenceEncoderTest::vector).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
    Collections.shuffle(order, new Random(3));

    List<List<Float>> beside = order.parallelStream().map(i -> vector(texts.get(i))).toList();

    assertThat(beside).isEqualTo(order.stream().map(alone::get).toList());
  }

  @Test
  void whatIsTooLongIsEncodedInPartsOfLikeLength() {
    Encoding whole = encoder.read("peace ".repeat(510)).orElseThrow().whole();
    Encoding parted = encoder.read("peace ".repeat(3 * 510)).orElseThrow().whole();
    Encoding two = encoder.read("peace ".repeat(511)).orElseThrow().whole();

    assertThat(whole.parts()).isEqualTo(1);
    assertThat(two.parts()).isEqualTo(2);
    assertThat(parted.parts()).isEqualTo(3);
    assertThat(parted.vector()).containsExactly(whole.vector(), within(1e-5f));
  }

  @Test
  void nothingToReadIsNoVector() {
    assertThat(List.of("", "  \n", "\u0000\u0007", "\uD83D", "\u200B"))
        .allSatisfy(text -> assertThat(encoder.read(text)).isEmpty());
  }

  @Test
  void anythingElseIsAFiniteVector() {
    assertThat(List.of("a", "7", "…", "\uD83D\uDC4D", "\u05D0\u0000b", "\uD83Dx", "字"))
        .allSatisfy(
            text -> assertThat(vector(text)).hasSize(768).allMatch(value -> Float.isFinite(value)));
  }

  @Test
  void tellsHowMuchItDoesNotKnow() {
    assertThat(encoder.read("peace \uD83D\uDC4D").orElseThrow().whole().unknown()).isEqualTo(0.5);
    assertThat(encoder.read("peace").orElseThrow().whole().unknown()).isZero();
  }

  @Test
  void versionNamesAllThatDecides() {
    assertThat(encoder.version()).startsWith("e5-small-v2-q 1, layers 10+12, onnxruntime 1.");
    assertThat(encoder.dimension()).isEqualTo(768);
  }

  @Test
  void saysWhichModelIsMissing() {
    assertThatIOException()
        .isThrownBy(
            () ->
                OnnxSentenceEncoder.load(new EncoderModel("none", "1", 12, List.of(1), List.of())))
        .withMessageContaining("/none-tokenizer.json");
  }

  private static double cosine(float[] vector, int offset, List<Double> recorded) {
    double product = 0;
    double squares = 0;
    double recordedSquares = 0;
    for (int i = 0; i < recorded.size(); i++) {
      product += vector[offset + i] * recorded.get(i);
      squares += (double) vector[offset + i] * vector[offset + i];
      recordedSquares += (double) recorded.get(i) * recorded.get(i);
    }
    return product / Math.sqrt(squares * recordedSquares);
  }

  private static List<Float> vector(String text) {
    return encoder
        .read(text)
        .map(read -> IntStream.range(0, 768).mapToObj(i -> read.whole().vector()[i]).toList())
        .orElse(List.of());
  }

  @Test
  void whatIsNoSentenceIsReadUpToABound() {
    int most = OnnxSentenceEncoder.MAX_PARTS * OnnxSentenceEncoder.MAX_PIECES;

    assertThat(OnnxSentenceEncoder.bounded(new int[most])).hasSize(most);
    assertThat(OnnxSentenceEncoder.bounded(new int[most + 1])).hasSize(most);
    assertThat(OnnxSentenceEncoder.parts(most)).isEqualTo(OnnxSentenceEncoder.MAX_PARTS);
  }

  /** In some locales digits are not those of the names of layers. */
  @Test
  void layersAreNamedAlikeEverywhere() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(HiddenLayers.output(10))
          .isEqualTo("/encoder/layer.9/output/LayerNorm/Add_1_output_0");
    } finally {
      Locale.setDefault(before);
    }
  }
}
