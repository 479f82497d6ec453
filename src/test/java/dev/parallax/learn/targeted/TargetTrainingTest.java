package dev.parallax.learn.targeted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.tone.targeted.PieceRange;
import dev.parallax.tone.targeted.TargetedTone;
import dev.parallax.tone.targeted.TargetedToneFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TargetTrainingTest {

  private static final WordEncoder ENCODER = new WordEncoder();
  private static final TrainingSettings SMALL = new TrainingSettings(4, 2, 30, 16, 2e-2, .01, .2);

  private static final List<String> HEARD = Collections.synchronizedList(new ArrayList<>());

  private static FittedTarget fitted;

  @BeforeAll
  static void fit() {
    fitted =
        TargetTraining.fit(
            sentences(),
            ENCODER,
            SMALL,
            (what, done, total) -> HEARD.add(done + " of " + total + " " + what));
  }

  /** Five ensembles without a fold and one of all, of two networks each. */
  @Test
  void tellsHowFarItIs() {
    assertThat(HEARD).contains("180 of 180 sentences encoded", "12 of 12 networks fitted");
  }

  /** The word right of a name decides; each sentence holds two names and two such words. */
  private static List<TargetedSentence> sentences() {
    List<String> words = List.of("failed", "waited", "shone");
    List<String> names = List.of("Ana", "Bo", "Cy", "Di");
    List<TargetedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < 180; i++) {
      int left = i % 3;
      int right = i / 3 % 3;
      String before = names.get(i % 4) + " " + words.get(left) + " and ";
      String name = names.get(i / 4 % 4);
      String text = before + name + " " + words.get(right) + " on day" + i + ".";
      int end = before.length() + name.length();
      sentences.add(new TargetedSentence("a" + i, text, before.length(), end, right - 1));
    }
    return sentences;
  }

  @Test
  void learnsWhatIsSaidOfTheTarget() {
    long right =
        IntStream.range(0, fitted.sentences().size())
            .filter(i -> classOf(fitted.withoutFold().get(fitted.folds()[i]), i) == label(i))
            .count();

    assertThat(right).isGreaterThan(170);
  }

  @Test
  void twiceGivesTheSameBytesWithAnyNumberOfThreads()
      throws InterruptedException, ExecutionException {
    ForkJoinPool pool = new ForkJoinPool(3);
    try {
      FittedTarget again =
          pool.submit(
                  () -> TargetTraining.fit(sentences(), ENCODER, SMALL, (what, done, total) -> {}))
              .get();
      assertThat(TargetedToneFile.write(again.tone()))
          .isEqualTo(TargetedToneFile.write(fitted.tone()));
      assertThat(KnownSentences.of(again).write()).isEqualTo(KnownSentences.of(fitted).write());
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aKnownSentenceIsScoredWithoutItsFold() throws IOException {
    KnownSentences known = KnownSentences.read(KnownSentences.of(fitted).write());
    TargetedSentence first = fitted.sentences().get(0);
    TargetedSentence other = new TargetedSentence("b", "Ana waited", 0, 3, 0);

    assertThat(known.knows(first)).isTrue();
    assertThat(known.instrumentFor(first, fitted.tone()).networks())
        .usingRecursiveComparison()
        .isEqualTo(fitted.withoutFold().get(fitted.folds()[0]).networks());
    assertThat(known.knows(other)).isFalse();
    assertThat(known.instrumentFor(other, fitted.tone())).isSameAs(fitted.tone());
  }

  @Test
  void nothingOfATextIsKept() {
    byte[] bytes = KnownSentences.of(fitted).write();

    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
        .doesNotContain("waited")
        .contains("words, layers 1");
  }

  private static int classOf(TargetedTone tone, int i) {
    TargetedSentence sentence = fitted.sentences().get(i);
    double value =
        tone.toward(
                ENCODER.read(sentence.text()).orElseThrow().pieces(),
                PieceRange.of(
                    ENCODER.pieces(sentence.before()), ENCODER.pieces(sentence.through())))
            .tone();
    return (int) Math.round(value);
  }

  private static int label(int i) {
    return fitted.sentences().get(i).polarity();
  }
}
