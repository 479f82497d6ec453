package dev.parallax.run.snapshot;

import dev.parallax.model.Hashes;
import dev.parallax.model.text.Reject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names everything that decides a run's tables by one hash. */
public final class Snapshot {

  private Snapshot() {}

  /**
   * SHA-256 over inputs, settings, versions and inherited topics; equal snapshots mean equal
   * tables.
   *
   * @param inputs files that are read, and those that cannot be
   * @param rejects files rejected before they were read, sorted by path
   * @param configHash of the analysis settings
   * @param versions name to version
   * @param topicState hash of the inherited topic state; empty where none is inherited
   */
  public static String of(
      Inputs inputs,
      List<Reject> rejects,
      String configHash,
      Map<String, String> versions,
      String topicState) {
    StringBuilder text = new StringBuilder("config ").append(configHash).append('\n');
    new TreeMap<>(versions)
        .forEach(
            (name, version) ->
                text.append("version ").append(name).append(' ').append(version).append('\n'));
    rejects.forEach(
        reject ->
            text.append("reject ")
                .append(reject.errorClass().label())
                .append(' ')
                .append(reject.path())
                .append('\n'));
    inputs.unread().forEach(path -> text.append("unread ").append(path).append('\n'));
    inputs
        .files()
        .forEach(
            file ->
                text.append("input ")
                    .append(file.sha256())
                    .append(' ')
                    .append(file.path())
                    .append('\n'));
    if (!topicState.isEmpty()) {
      text.append("topic-state ").append(topicState).append('\n');
    }
    return Hashes.sha256(text.toString());
  }
}
