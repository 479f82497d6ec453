package dev.parallax.pipeline.beam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.pipeline.BeamExtension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.PCollection;
import org.joda.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of many elements: each comes through once, in few bundles of like size. */
@ExtendWith(BeamExtension.class)
class SpreadTest {

  private static final int ELEMENTS = 1_000;
  private static final int MOST_BUNDLES = 64;

  @Test
  void manyElementsBecomeFewBundlesOfLikeSize(TestPipeline pipeline) {
    PCollection<List<Integer>> bundles =
        pipeline
            .apply(Create.of(elements()).withCoder(VarIntCoder.of()))
            // Out of one bundle, as they come from a step on the corpus.
            .apply(new GatherAll<>())
            .apply(Flatten.iterables())
            .apply(new Spread<>(element -> element))
            .apply(ParDo.of(new GatherBundleFn()));

    PAssert.that(bundles)
        .satisfies(
            found -> {
              Set<Integer> seen = new HashSet<>();
              int count = 0;
              for (List<Integer> bundle : found) {
                count++;
                // 1,000 elements in 64 buckets: 15 or 16 in each.
                assertThat(bundle).hasSizeBetween(15, 16);
                // Neighbours by place, which are alike in size, go to different buckets.
                assertThat(bundle).allMatch(e -> !bundle.contains(e + 1));
                assertThat(seen.addAll(bundle)).isTrue();
              }
              assertThat(count).isEqualTo(MOST_BUNDLES);
              assertThat(seen).hasSize(ELEMENTS);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void gatheringBringsAllToOnePlaceWhateverTheBundles(TestPipeline pipeline) {
    PCollection<List<Integer>> gathered =
        pipeline
            .apply(Create.of(elements()).withCoder(VarIntCoder.of()))
            .apply(new Spread<>(element -> element))
            .apply(new GatherAll<>());

    PAssert.thatSingleton(gathered)
        .satisfies(
            all -> {
              assertThat(all).containsExactlyInAnyOrderElementsOf(elements());
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void ofNoElementsComesNothing(TestPipeline pipeline) {
    PAssert.that(pipeline.apply(Create.empty(VarIntCoder.of())).apply(new GatherAll<>())).empty();
    pipeline.run().waitUntilFinish();
  }

  private static List<Integer> elements() {
    return IntStream.range(0, ELEMENTS).boxed().toList();
  }

  private static final class GatherBundleFn extends DoFn<Integer, List<Integer>> {

    private static final long serialVersionUID = 1L;

    private transient List<Integer> bundle;

    @StartBundle
    public void start() {
      bundle = new ArrayList<>();
    }

    @ProcessElement
    public void add(@Element Integer element) {
      bundle.add(element);
    }

    @FinishBundle
    public void finish(FinishBundleContext out) {
      out.output(List.copyOf(bundle), Instant.EPOCH, GlobalWindow.INSTANCE);
    }
  }
}
