package dev.parallax.pipeline.beam;

import dev.parallax.config.JvmDefaults;
import dev.parallax.config.Version;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.UUID;

/**
 * The Java that a job was planned on. It travels with the steps: where it arrives in another one,
 * locale and time zone are set there as the command line sets them, and what cannot be set must be
 * the same, since keys of what is stored name it.
 *
 * @param process like no other's
 * @param java its version, the first number
 * @param charset that libraries use where they name none
 * @param parallax version and commit
 */
public record ClientJvm(UUID process, int java, String charset, String parallax)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final ClientJvm HERE =
      new ClientJvm(
          UUID.randomUUID(),
          Runtime.version().feature(),
          Charset.defaultCharset().name(),
          Version.parallax() + " " + Version.commit());

  /** This one. */
  public static ClientJvm here() {
    return HERE;
  }

  /** Whether this is it. */
  public boolean isHere() {
    return process.equals(HERE.process);
  }

  private Object readResolve() throws InvalidObjectException {
    if (!isHere()) {
      JvmDefaults.set();
      requireSame(HERE);
    }
    return this;
  }

  /**
   * Makes sure that work may be done elsewhere.
   *
   * @throws InvalidObjectException where it may not; the message is for people
   */
  void requireSame(ClientJvm worker) throws InvalidObjectException {
    require("Java " + java, "Java " + worker.java, "use one version of Java everywhere");
    require(
        "the charset " + charset,
        "the charset " + worker.charset,
        "start task managers with -Dfile.encoding=UTF-8 (env.java.opts.taskmanager)");
    require(
        "Parallax " + parallax,
        "Parallax " + worker.parallax,
        "lay this one on the workers' class path, or let execution.worker_jars be staged");
  }

  private static void require(String ofClient, String ofWorker, String advice)
      throws InvalidObjectException {
    if (!ofClient.equals(ofWorker)) {
      throw new InvalidObjectException(
          "a worker has %s and the client %s: %s".formatted(ofWorker, ofClient, advice));
    }
  }
}
