package dev.parallax.objects;

import java.nio.file.Path;
import java.util.List;

/** A server of object storage with a bucket in it, which processes of their own come to. */
public interface ObjectServer extends AutoCloseable {

  /** Moto's where Python has it, else our own. */
  static ObjectServer start(Path folder) throws Exception {
    return MotoServer.isThere() ? MotoServer.start(folder) : new FakeS3();
  }

  /** What another virtual machine must be told to come here. */
  List<String> clientOptions();

  @Override
  void close();
}
