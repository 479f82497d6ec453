package dev.parallax.cli.progress;

/** Shows nothing. */
record NoProgress() implements ProgressDisplay {

  @Override
  public void stage(String name) {}

  @Override
  public void documents(long done, long total) {}

  @Override
  public void close() {}
}
