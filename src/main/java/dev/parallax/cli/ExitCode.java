package dev.parallax.cli;

/** How a command ended, for scripts and schedulers; {@code docs/exit-codes.md} is the same list. */
public enum ExitCode {
  DONE(0, "Done."),
  UNEXPECTED(1, "Unexpected failure: a bug in Parallax. The log holds the details."),
  USAGE(2, "Wrong usage: an unknown command or option, or a missing value."),
  CONFIGURATION(3, "The configuration is invalid; each problem is named with file, line and key."),
  NOTHING_ANALYSED(
      4,
      "Nothing could be analysed: no input folder, no documents, or all of them rejected. Nothing"
          + " was published."),
  DONE_WITH_REJECTS(
      5, "Done, with rejects: some files could not be analysed; the rejects table says why."),
  LOCKED(6, "Another run is at work on this output. Nothing was changed."),
  OUTPUT_FAILED(7, "The output cannot be written. The latest complete run is untouched."),
  DISK_FULL(8, "The disk is full. The latest complete run is untouched."),
  DAMAGED(
      9,
      "Something kept is damaged: entries of the store, which the next run makes anew, or a run's"
          + " run.json."),
  OUT_OF_MEMORY(
      10, "Memory ran out: Java needs a larger heap. The latest complete run is untouched."),
  MODELS_MISSING(
      11,
      "Models are missing, or could not be fetched. ./parallax models fetch brings them; nothing is"
          + " fetched without being asked."),
  MACHINE(
      12,
      "The machine does not allow what Parallax needs, such as a temporary folder that programs may"
          + " be run from, or enough open files; the message says what to do."),
  STORAGE(
      13,
      "Object storage cannot be used: it does not answer, has no such bucket, or refuses these"
          + " credentials; the message says which. The latest complete run is untouched."),
  CLUSTER(
      14,
      "The job failed on the cluster, or the cluster cannot be used; the message says where. The"
          + " latest complete run is untouched."),
  INTERRUPTED(130, "Interrupted. The latest complete run is untouched.");

  private final int code;
  private final String description;

  ExitCode(int code, String description) {
    this.code = code;
    this.description = description;
  }

  /** How a command ends that has done its work, but for so many files. */
  static ExitCode withRejects(long rejects) {
    return rejects == 0 ? DONE : DONE_WITH_REJECTS;
  }

  /** What the process returns. */
  public int code() {
    return code;
  }

  /** What it means, for people. */
  public String description() {
    return description;
  }
}
