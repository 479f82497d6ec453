package dev.parallax.objects;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Moto's server, an S3 of other people's, where Python has it ({@code PARALLAX_MOTO}); tests are
 * skipped elsewhere.
 */
public final class MotoServer implements ObjectServer {

  private final Process process;
  private final URI address;

  private MotoServer(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Whether Python has it. */
  static boolean isThere() throws Exception {
    String python = System.getenv("PARALLAX_MOTO");
    return python != null
        && !python.isBlank()
        && run(python, "-c", "import moto.server").waitFor() == 0;
  }

  @Override
  public List<String> clientOptions() {
    return FakeS3.clientOptions(address);
  }

  /** Starts it with the bucket that {@link FakeS3} has, and has the client come to it. */
  public static MotoServer start(Path folder) throws Exception {
    assumeTrue(isThere(), "PARALLAX_MOTO names no Python that has moto");
    String python = System.getenv("PARALLAX_MOTO");
    int port = freePort();
    URI address = URI.create("http://127.0.0.1:" + port);
    MotoServer server =
        new MotoServer(
            new ProcessBuilder(
                    python, "-m", "moto.server", "-H", "127.0.0.1", "-p", String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("moto.log").toFile())
                .start(),
            address);
    for (int waited = 0; waited < 300 && !answers(port); waited++) {
      Thread.sleep(100);
    }
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    System.setProperty("aws.region", "us-east-1");
    S3Connection.use(S3Connection.connect(4, address));
    S3Connection.client().createBucket(bucket -> bucket.bucket(FakeS3.BUCKET));
    return server;
  }

  private static Process run(String... command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    S3Connection.use(null);
    process.destroyForcibly();
  }
}
