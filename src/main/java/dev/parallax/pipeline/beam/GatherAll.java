package dev.parallax.pipeline.beam;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Brings all elements to one place, in no order, for a step that must see the corpus as a whole.
 * Elements are small: documents themselves stay on disk. Of no elements comes nothing.
 *
 * @param <T> type of the elements
 */
public final class GatherAll<T> extends PTransform<PCollection<T>, PCollection<List<T>>> {

  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<List<T>> expand(PCollection<T> elements) {
    Coder<T> coder = elements.getCoder();
    // The direct runner copies all that it has gathered so far for every bundle that comes, by the
    // coder. To copy bytes costs next to nothing; to write and read records again took over a
    // minute for 5,000 documents.
    return elements
        .apply("ToOnePlace", ParDo.of(new EncodeFn<>(coder)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("Group", GroupByKey.create())
        .apply("DropKey", ParDo.of(new DecodeFn<>(coder)))
        .setCoder(ListCoder.of(coder));
  }

  static final class EncodeFn<T> extends DoFn<T, KV<Integer, byte[]>> {

    private static final long serialVersionUID = 1L;

    private final Coder<T> coder;

    EncodeFn(Coder<T> coder) {
      this.coder = coder;
    }

    @ProcessElement
    public void encode(@Element T element, OutputReceiver<KV<Integer, byte[]>> out)
        throws CoderException {
      out.output(KV.of(0, CoderUtils.encodeToByteArray(coder, element)));
    }
  }

  static final class DecodeFn<T> extends DoFn<KV<Integer, Iterable<byte[]>>, List<T>> {

    private static final long serialVersionUID = 1L;

    private final Coder<T> coder;

    DecodeFn(Coder<T> coder) {
      this.coder = coder;
    }

    @ProcessElement
    public void decode(@Element KV<Integer, Iterable<byte[]>> group, OutputReceiver<List<T>> out)
        throws CoderException {
      List<T> elements = new ArrayList<>();
      for (byte[] bytes : group.getValue()) {
        elements.add(CoderUtils.decodeFromByteArray(coder, bytes));
      }
      out.output(elements);
    }
  }
}
