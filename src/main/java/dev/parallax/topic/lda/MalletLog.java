package dev.parallax.topic.lda;

import cc.mallet.util.MalletLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps MALLET from talking, and from throwing away the program's own log settings, which the
 * static part of its logger does unless a file of settings is named.
 */
final class MalletLog {

  private static final String CONFIG_FILE = "java.util.logging.config.file";

  /** Held, since the log manager would forget its level with it. */
  private static final Logger ROOT = silenced();

  private MalletLog() {}

  static void silence() {
    ROOT.setLevel(Level.OFF);
  }

  private static Logger silenced() {
    String named = System.getProperty(CONFIG_FILE);
    System.setProperty(CONFIG_FILE, named == null ? "none" : named);
    try {
      MalletLogger.getLogger("cc.mallet");
    } finally {
      if (named == null) {
        System.clearProperty(CONFIG_FILE);
      }
    }
    return Logger.getLogger("cc.mallet");
  }
}
