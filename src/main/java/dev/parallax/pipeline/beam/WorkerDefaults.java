package dev.parallax.pipeline.beam;

import dev.parallax.config.JvmDefaults;
import org.apache.beam.sdk.harness.JvmInitializer;

/** Has Beam's workers begin as the command line does, where they are processes of their own. */
public final class WorkerDefaults implements JvmInitializer {

  @Override
  public void onStartup() {
    JvmDefaults.set();
  }
}
