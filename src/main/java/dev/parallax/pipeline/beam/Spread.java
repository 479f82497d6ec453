package dev.parallax.pipeline.beam;

import dev.parallax.pipeline.document.AcceptedDocument;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Spreads documents that came out of one bundle over the threads again. */
public final class Spread
    extends PTransform<PCollection<AcceptedDocument>, PCollection<AcceptedDocument>> {

  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<AcceptedDocument> expand(PCollection<AcceptedDocument> documents) {
    return documents
        .apply(
            "KeyById",
            WithKeys.of(AcceptedDocument::documentId).withKeyType(TypeDescriptors.strings()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), RecordCoder.of(AcceptedDocument.class)))
        .apply("Reshuffle", Reshuffle.of())
        .apply("DropKeys", Values.create());
  }
}
