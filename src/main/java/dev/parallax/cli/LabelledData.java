package dev.parallax.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Sentences that people have labelled for frames. */
final class LabelledData {

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "CSV with the columns id, sentence (or text), and one a set of frames (names parted by ;, or"
              + " none) or a frame (1 or 0); what the command sample writes, filled in, say.")
  private String data = "";

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The second file of the sample, which tells the documents.")
  private String key = "";

  @Option(
      names = "--sets",
      paramLabel = "SET",
      arity = "1..*",
      description =
          "Sets of frames, as in frames.sets; without it policy and pipelines/frames/us-asia.yaml.")
  private List<String> sets = List.of("policy", "pipelines/frames/us-asia.yaml");

  /** The sheet; empty where none is named. */
  String data() {
    return data;
  }

  /** The second file; empty where none is named. */
  String key() {
    return key;
  }

  /** The sets of frames. */
  List<String> sets() {
    return sets;
  }
}
