package dev.parallax.pipeline.beam;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Spreads elements that came out of one bundle over the threads again, in a fixed number of
 * buckets.
 *
 * @param <T> type of the elements
 */
public final class Spread<T> extends PTransform<PCollection<T>, PCollection<T>> {

  private static final long serialVersionUID = 1L;

  /**
   * A bucket becomes a bundle, and every bundle costs the runner some work of its own: with one a
   * document, 5,000 documents took longer to hand over than to annotate. So many still keep a
   * hundred threads busy, and leave the last of two threads with little to do alone.
   */
  private static final int BUCKETS = 64;

  private final SerializableFunction<T, Integer> place;

  /**
   * @param place of an element among all; neighbours go to different buckets, so that elements
   *     which are placed by size give buckets of like size
   */
  public Spread(SerializableFunction<T, Integer> place) {
    this.place = place;
  }

  @Override
  public PCollection<T> expand(PCollection<T> elements) {
    SerializableFunction<T, Integer> placeOf = place;
    return elements
        .apply(
            "KeyByBucket",
            WithKeys.<Integer, T>of(element -> Math.floorMod(placeOf.apply(element), BUCKETS))
                .withKeyType(TypeDescriptors.integers()))
        .setCoder(KvCoder.of(VarIntCoder.of(), elements.getCoder()))
        .apply("Reshuffle", Reshuffle.of())
        .apply("DropKeys", Values.create());
  }
}
