package dev.parallax.pipeline.corpus;

import dev.parallax.config.DuplicatesConfig;
import dev.parallax.corpus.screen.DuplicateScreen;
import dev.parallax.corpus.screen.ScreeningResult;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Screening;
import dev.parallax.pipeline.beam.GatherAll;
import dev.parallax.pipeline.beam.Progress;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.ReadDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Compares each document with all others, rejects duplicates, and says to which files the rows of
 * the rest go. It sees the whole corpus at once, as fingerprints of about 1 kB.
 */
public final class ScreenDocuments extends PTransform<PCollection<ReadDocument>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** Documents to annotate. */
  public static final TupleTag<AcceptedDocument> ACCEPTED = new TupleTag<>("accepted") {};

  /** Documents that another one stands for. */
  public static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};

  private final DuplicatesConfig duplicates;
  private final ArrayList<String> cohorts;
  private final int documentsPerFile;

  /**
   * @param duplicates what becomes of them
   * @param cohorts from the most to the least preferred
   * @param documentsPerFile of each table
   */
  public ScreenDocuments(DuplicatesConfig duplicates, List<String> cohorts, int documentsPerFile) {
    this.duplicates = duplicates;
    this.cohorts = new ArrayList<>(cohorts);
    this.documentsPerFile = documentsPerFile;
  }

  @Override
  public PCollectionTuple expand(PCollection<ReadDocument> read) {
    PCollectionTuple screened =
        read.apply("Gather", new GatherAll<>())
            .apply(
                "Screen",
                ParDo.of(new ScreenDocumentsFn(duplicates, cohorts, documentsPerFile))
                    .withOutputTags(ACCEPTED, TupleTagList.of(REJECTS)));
    screened.get(ACCEPTED).setCoder(RecordCoder.of(AcceptedDocument.class));
    screened.get(REJECTS).setCoder(RecordCoder.of(Reject.class));
    return screened;
  }

  static final class ScreenDocumentsFn extends DoFn<List<ReadDocument>, AcceptedDocument> {

    private static final long serialVersionUID = 1L;

    private final DuplicatesConfig duplicates;
    private final ArrayList<String> cohorts;
    private final int documentsPerFile;
    private final Counter accepted = Progress.acceptedCounter();

    ScreenDocumentsFn(DuplicatesConfig duplicates, List<String> cohorts, int documentsPerFile) {
      this.duplicates = duplicates;
      this.cohorts = new ArrayList<>(cohorts);
      this.documentsPerFile = documentsPerFile;
    }

    @ProcessElement
    public void screen(@Element List<ReadDocument> corpus, MultiOutputReceiver out) {
      ScreeningResult result =
          DuplicateScreen.screen(
              corpus.stream().map(ReadDocument::fingerprint).toList(), duplicates, cohorts);
      result.rejects().forEach(out.get(REJECTS)::output);
      accepted.inc(result.accepted().size());
      place(result.accepted(), corpus).forEach(out.get(ACCEPTED)::output);
    }

    /** Files hold runs of ids, so that reading a table file by file gives it in order. */
    private List<AcceptedDocument> place(List<Screening> screenings, List<ReadDocument> corpus) {
      Map<String, ReadDocument> read =
          corpus.stream()
              .collect(Collectors.toMap(d -> d.fingerprint().documentId(), Function.identity()));
      Map<String, Integer> places = placesBySize(screenings, read);
      List<Screening> sorted =
          screenings.stream().sorted(Comparator.comparing(Screening::documentId)).toList();
      List<AcceptedDocument> placed = new ArrayList<>();
      for (Screening screening : sorted) {
        String id = screening.documentId();
        placed.add(
            Objects.requireNonNull(read.get(id))
                .accept(
                    placed.size() / documentsPerFile,
                    Objects.requireNonNull(places.get(id)),
                    screening));
      }
      return placed;
    }

    private static Map<String, Integer> placesBySize(
        List<Screening> screenings, Map<String, ReadDocument> read) {
      Map<String, Integer> places = new HashMap<>();
      screenings.stream()
          .map(screening -> Objects.requireNonNull(read.get(screening.documentId())))
          .sorted(
              // The longest first: dealt out in turn, as Spread does, they fill buckets alike.
              Comparator.comparingInt(ReadDocument::characters)
                  .reversed()
                  .thenComparing(document -> document.fingerprint().documentId()))
          .forEach(document -> places.put(document.fingerprint().documentId(), places.size()));
      return places;
    }
  }
}
