package dev.parallax.pipeline.beam;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Brings all elements to one place, in no order, for a step that must see the corpus as a whole.
 * Elements are small: documents themselves stay on disk. Of no elements comes nothing.
 *
 * @param <T> type of the elements
 */
public final class GatherAll<T> extends PTransform<PCollection<T>, PCollection<Iterable<T>>> {

  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<Iterable<T>> expand(PCollection<T> elements) {
    return elements
        .apply("ToOnePlace", WithKeys.<Integer, T>of(0).withKeyType(TypeDescriptors.integers()))
        .setCoder(KvCoder.of(VarIntCoder.of(), elements.getCoder()))
        .apply("Group", GroupByKey.create())
        .apply("DropKey", Values.create());
  }
}
