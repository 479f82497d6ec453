package dev.parallax.cli.progress;

/** Hears how far a run is; may be called from any thread, as often as one likes. */
public interface ProgressListener {

  /**
   * A new stage begins.
   *
   * @param name what is done now, for people, for example {@code loading models}
   */
  void stage(String name);

  /**
   * Documents, or sentences, are being analysed.
   *
   * @param done how many are done with, rejected ones too
   * @param total how many there are
   */
  void documents(long done, long total);
}
