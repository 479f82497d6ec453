package dev.parallax.pipeline.job;

import dev.parallax.files.Place;
import dev.parallax.pipeline.graph.HashInputs;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.run.snapshot.Inputs;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hashes the files that a job reads: here, or on a cluster where these are many and each of them
 * takes a request.
 *
 * @param folder of the files
 * @param engine of the job
 * @param work folder for the hashes
 * @param mostHere so many files are hashed here
 */
record InputHashing(Place folder, Engine engine, Place work, int mostHere)
    implements RunPlan.Hashing {

  /** To begin a job on a cluster takes as long as this many requests. */
  static final int MOST_HERE = 1000;

  private static final Logger LOG = LoggerFactory.getLogger(InputHashing.class);

  @Override
  public Inputs hash(List<String> paths, long maxBytes) throws IOException {
    if (!engine.onCluster() || paths.size() <= mostHere) {
      return Inputs.of(folder, paths, maxBytes);
    }
    LOG.info("hashing {} files on the cluster", paths.size());
    return onWorkers(paths, maxBytes);
  }

  Inputs onWorkers(List<String> paths, long maxBytes) throws IOException {
    WorkRecords records = new WorkRecords(work);
    HashInputs step = new HashInputs(folder, maxBytes, records);
    engine.run(pipeline -> step.addTo(pipeline, paths), progress -> {});
    return records.inputs().get();
  }
}
