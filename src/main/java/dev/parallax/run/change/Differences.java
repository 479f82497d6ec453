package dev.parallax.run.change;

import dev.parallax.model.change.ChangeCause;
import java.util.ArrayList;
import java.util.List;

/**
 * What is not the same in two runs.
 *
 * @param documents whether other files were read
 * @param configuration whether the analysis settings are others
 * @param versions whether versions are others
 * @param topicState whether other topics were inherited, and nothing else differs: with other
 *     documents a run inherits other topics anyway
 */
public record Differences(
    boolean documents, boolean configuration, boolean versions, boolean topicState) {

  /** Compares what went into two runs. */
  public static Differences between(RunFacts before, RunFacts after) {
    boolean configuration = !before.configHash().equals(after.configHash());
    boolean versions = !before.versions().equals(after.versions());
    boolean inputs = !before.hashesOfInputs().equals(after.hashesOfInputs());
    boolean unexplained =
        !configuration && !versions && !inputs && !before.snapshot().equals(after.snapshot());
    boolean topics = unexplained && !before.inheritedTopics().equals(after.inheritedTopics());
    // Files rejected unread have no hash among the inputs, but count for the snapshot.
    boolean unread = unexplained && !topics;
    return new Differences(inputs || unread, configuration, versions, topics);
  }

  /** Those that differ, in the order of {@link ChangeCause}. */
  public List<ChangeCause> all() {
    List<ChangeCause> all = new ArrayList<>();
    if (documents) {
      all.add(ChangeCause.DOCUMENTS);
    }
    if (configuration) {
      all.add(ChangeCause.CONFIGURATION);
    }
    if (versions) {
      all.add(ChangeCause.VERSIONS);
    }
    if (topicState) {
      all.add(ChangeCause.TOPIC_STATE);
    }
    return all;
  }

  /** The only one that differs, else unattributed. */
  public ChangeCause cause() {
    List<ChangeCause> all = all();
    return all.size() == 1 ? all.get(0) : ChangeCause.UNATTRIBUTED;
  }

  /** Whether documents and settings differ and nothing else, so that they can be told apart. */
  public boolean documentsAndConfiguration() {
    return documents && configuration && !versions;
  }
}
