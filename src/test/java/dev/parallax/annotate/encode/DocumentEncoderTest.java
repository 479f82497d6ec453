package dev.parallax.annotate.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.PieceVectors;
import dev.parallax.model.tone.Polarity;
import dev.parallax.model.tone.SentenceVector;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentEncoderTest {

  /** A text's length; nothing for a blank one. */
  private static final SentenceEncoder LENGTHS =
      new SentenceEncoder() {
        /** Its pieces are its characters, all alike. */
        @Override
        public Optional<EncodedText> read(String text) {
          if (text.equals("boom")) {
            throw new IllegalStateException("As the test wished.");
          }
          return text.isBlank()
              ? Optional.empty()
              : Optional.of(
                  new EncodedText(
                      new Encoding(new float[] {text.length()}, 1 + text.length() / 10, 0),
                      new PieceVectors(new float[pieces(text) + 2], 1)));
        }

        @Override
        public int pieces(String text) {
          return text.length();
        }

        @Override
        public int dimension() {
          return 1;
        }

        @Override
        public String pieceVersion() {
          return version();
        }

        @Override
        public String version() {
          return "lengths";
        }
      };

  @Test
  void sentencesComeInOrderWhateverTheThreads() {
    List<String> sentences = IntStream.range(1, 100).mapToObj("x"::repeat).toList();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      DocumentVectors vectors = new DocumentEncoder(LENGTHS, threads).encode(sentences);

      assertThat(vectors.encoder()).isEqualTo("lengths");
      assertThat(vectors.sentences().stream().map(SentenceVector::sentence))
          .containsExactlyElementsOf(IntStream.range(0, 99).boxed().toList());
      assertThat(vectors.sentences()).allMatch(s -> s.values()[0] == s.sentence() + 1);
      assertThat(vectors.sentences().get(24).parts()).isEqualTo(3);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aSentenceWithoutAVectorKeepsItsPlace() {
    DocumentVectors vectors =
        new DocumentEncoder(LENGTHS, Runnable::run).encode(List.of("a", " ", "c"));

    assertThat(vectors.sentences()).hasSize(3);
    assertThat(vectors.sentences().get(1)).isEqualTo(SentenceVector.unread(1));
  }

  @Test
  void theEncoderThatEncodesNothingGivesNoVector() {
    DocumentVectors vectors =
        new DocumentEncoder(SentenceEncoder.NONE, Runnable::run).encode(List.of("a"));

    assertThat(vectors.encoder()).isEqualTo("none");
    assertThat(vectors.sentences()).containsExactly(SentenceVector.unread(0));
  }

  @Test
  void tonesAreToldOfThePiecesOfTheSentencesThatMentionATarget() {
    List<String> sentences = IntStream.range(1, 30).mapToObj("x"::repeat).toList();

    DocumentVectors vectors =
        new DocumentEncoder(LENGTHS, Runnable::run).encode(sentences, new EveryThird());

    assertThat(vectors.sentences())
        .allMatch(s -> s.asTarget().negative() == 1.0 / (s.sentence() + 3));
    assertThat(vectors.mentionTones())
        .containsExactlyElementsOf(
            IntStream.range(0, 29).mapToObj(i -> EveryThird.tone(i, i + 3)).toList());
  }

  @Test
  void equalSentencesAreReadOnceAndMentionEachTheirOwn() {
    List<String> sentences = IntStream.range(0, 60).mapToObj(i -> "x".repeat(i % 7 + 1)).toList();
    AtomicInteger reads = new AtomicInteger();
    SentenceEncoder counted =
        new SentenceEncoder() {
          @Override
          public Optional<EncodedText> read(String text) {
            reads.incrementAndGet();
            return LENGTHS.read(text);
          }

          @Override
          public int pieces(String text) {
            return LENGTHS.pieces(text);
          }

          @Override
          public int dimension() {
            return LENGTHS.dimension();
          }

          @Override
          public String version() {
            return LENGTHS.version();
          }

          @Override
          public String pieceVersion() {
            return LENGTHS.pieceVersion();
          }
        };

    DocumentVectors vectors =
        new DocumentEncoder(counted, Runnable::run).encode(sentences, new EveryThird());

    assertThat(reads).hasValue(7);
    assertThat(vectors.sentences())
        .extracting(SentenceVector::sentence)
        .containsExactlyElementsOf(IntStream.range(0, 60).boxed().toList());
    assertThat(vectors.sentences()).allMatch(s -> s.values()[0] == s.sentence() % 7 + 1);
    assertThat(vectors.mentionTones())
        .containsExactlyElementsOf(
            IntStream.range(0, 60).mapToObj(i -> EveryThird.tone(i, i % 7 + 3)).toList());
  }

  /** Each sentence mentions one thing, and every third of these is a target. */
  private record EveryThird() implements SentenceTargets {

    @Override
    public Polarity sentence(PieceVectors pieces) {
      return new Polarity(1.0 / pieces.count(), 0, 1 - 1.0 / pieces.count());
    }

    @Override
    public List<MentionTone> tones(int sentence, Optional<PieceVectors> pieces) {
      return List.of(tone(sentence, pieces.map(PieceVectors::count).orElse(0)));
    }

    static MentionTone tone(int sentence, int pieces) {
      return sentence % 3 == 0
          ? MentionTone.of(sentence, new Polarity(0, 1 - 1.0 / pieces, 1.0 / pieces))
          : MentionTone.missing(sentence, MentionTone.Missing.NO_TARGET);
    }
  }

  @Test
  void aFailureIsNotSwallowed() {
    assertThatThrownBy(
            () -> new DocumentEncoder(LENGTHS, Runnable::run).encode(List.of("a", "boom")))
        .hasRootCauseMessage("As the test wished.");
  }
}
