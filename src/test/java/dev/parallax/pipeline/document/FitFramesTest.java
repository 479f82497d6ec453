package dev.parallax.pipeline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.LocalPlace;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.lexicon.FrameSets;
import dev.parallax.frame.score.FrameFitting;
import dev.parallax.frame.score.FrameInstrument;
import dev.parallax.frame.score.OwnHeads;
import dev.parallax.pipeline.CountedEncoders;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.beam.Packed;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.store.StoreFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitFramesTest {

  private static final FrameSet SET =
      new FrameSet(
          "own",
          "x",
          List.of(
              new Frame(
                  "air", "x", List.of(FrameSets.pattern("air")), List.of(), List.of(), List.of()),
              new Frame("sea", "x", List.of(), List.of(), sentences("Sea"), List.of("No sea."))));

  @TempDir Path folder;

  @BeforeEach
  void countFromZero() {
    CountedEncoders.ENCODED.set(0);
  }

  @Test
  void examplesAreEncodedOnceForAllRuns() throws Exception {
    FrameFitting.Outcome first = fit(new CountedEncoders());
    assertThat(CountedEncoders.ENCODED.getAndSet(0)).isEqualTo(9);
    FrameFitting.Outcome second = fit(new CountedEncoders());
    assertThat(CountedEncoders.ENCODED.get()).isZero();
    assertThat(first.instruments().frames())
        .extracting(FrameInstrument::key)
        .containsExactly("own/sea");
    assertThat(second.instruments().frames().get(0).score().weights())
        .isEqualTo(first.instruments().frames().get(0).score().weights());
    assertThat(first.notes()).anyMatch(note -> note.contains("own/air"));
  }

  @Test
  void whatOneKindOfMachineHasEncodedIsNotTakenForAnothers() throws Exception {
    fit(new OnMachine("a"));
    assertThat(CountedEncoders.ENCODED.getAndSet(0)).isEqualTo(9);
    fit(new OnMachine("b"));
    assertThat(CountedEncoders.ENCODED.getAndSet(0)).isEqualTo(9);
    fit(new OnMachine("a"));
    assertThat(CountedEncoders.ENCODED.get()).isZero();
  }

  @Test
  void withoutAnEncoderPatternsStandAloneAndThatIsTold() throws Exception {
    FrameFitting.Outcome outcome = fit(new NoEncoder());
    assertThat(outcome.instruments().frames()).isEmpty();
    assertThat(outcome.notes())
        .singleElement()
        .asString()
        .contains("no hit is vetoed")
        .endsWith("Not measured, for want of patterns: own/sea.");
  }

  private FrameFitting.Outcome fit(AnnotatorFactory annotators) throws Exception {
    PipelineConfig config = TestJobs.config(folder);
    return new FitFrames(
            Packed.of(new FrameLexicon(List.of(SET))),
            Packed.of(OwnHeads.NONE),
            annotators,
            config,
            annotators.encodingVersion(config),
            new EntryAccess(
                StoreFolder.of(LocalPlace.of(config.output().folder())),
                new WorkRecords(LocalPlace.of(config.output().folder()).at(".work")),
                true))
        .fit();
  }

  private static List<String> sentences(String about) {
    return IntStream.range(0, 8).mapToObj(i -> about + " " + i + ".").toList();
  }

  private record OnMachine(String machine) implements AnnotatorFactory {

    @Override
    public Annotator get(PipelineConfig config) {
      throw new IllegalStateException("Nothing is to be annotated.");
    }

    @Override
    public DocumentEncoder encoder(PipelineConfig config) {
      return new CountedEncoders().encoder(config);
    }

    @Override
    public String encoderVersion(PipelineConfig config) {
      return new CountedEncoders().encoderVersion(config);
    }
  }

  private record NoEncoder() implements AnnotatorFactory {

    @Override
    public Annotator get(PipelineConfig config) {
      throw new IllegalStateException("Nothing is to be annotated.");
    }

    @Override
    public DocumentEncoder encoder(PipelineConfig config) {
      return new DocumentEncoder(SentenceEncoder.NONE, Runnable::run);
    }
  }
}
