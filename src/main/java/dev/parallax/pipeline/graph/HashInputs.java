package dev.parallax.pipeline.graph;

import dev.parallax.files.Place;
import dev.parallax.pipeline.beam.GatherAll;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.Spread;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.run.snapshot.Inputs;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/**
 * Hashes the files of a folder where documents are read. What a run is made from must be known
 * before it is planned, so that this is a graph of its own.
 *
 * @param folder of the files
 * @param maxBytes size beyond which a file is not read
 * @param work where the hashes are kept
 */
public record HashInputs(Place folder, long maxBytes, WorkRecords work) {

  /**
   * Adds all of it to a pipeline.
   *
   * @param paths of the files, at least one
   */
  public void addTo(Pipeline pipeline, List<String> paths) {
    pipeline
        .apply(
            "ListFiles", Create.of(PathRange.of(paths)).withCoder(RecordCoder.of(PathRange.class)))
        .apply("SpreadForHashing", new Spread<>(PathRange::number))
        .apply("HashFiles", ParDo.of(new HashFn(folder, maxBytes)))
        .setCoder(RecordCoder.of(Inputs.class))
        .apply("GatherHashes", new GatherAll<>())
        .apply("KeepHashes", ParDo.of(new KeepFn(work)));
  }

  static final class HashFn extends DoFn<PathRange, Inputs> {

    private static final long serialVersionUID = 1L;

    private final Place folder;
    private final long maxBytes;

    HashFn(Place folder, long maxBytes) {
      this.folder = folder;
      this.maxBytes = maxBytes;
    }

    @ProcessElement
    public void hash(@Element PathRange range, OutputReceiver<Inputs> out) {
      out.output(Inputs.of(folder, range.paths(), maxBytes));
    }
  }

  static final class KeepFn extends DoFn<List<Inputs>, Void> {

    private static final long serialVersionUID = 1L;

    private final WorkRecords work;

    KeepFn(WorkRecords work) {
      this.work = work;
    }

    @ProcessElement
    public void keep(@Element List<Inputs> parts) throws IOException {
      work.inputs().put(Inputs.joined(parts));
    }
  }
}
