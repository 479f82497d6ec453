package dev.parallax.corpus.extract.word;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.Message;
import dev.parallax.corpus.extract.Format;
import dev.parallax.corpus.extract.Rejection;
import dev.parallax.model.text.ErrorClass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks an archive once without keeping anything, before a library that keeps all of it does.
 * POI's own guard looks at one entry at a time, so many entries can still fill the memory.
 */
public final class ZipGuard {

  /** Office XML packs about ten to one; pictures hardly at all. */
  private static final int MAX_RATIO = 100;

  private static final long RATIO_COUNTS_FROM = 5_000_000;
  private static final long MAX_BYTES = 256_000_000;

  /** What is parsed as XML takes many times its size as objects. */
  private static final long MAX_XML_BYTES = 48_000_000;

  /** Documents and templates, with or without macros. */
  private static final Pattern WORD =
      Pattern.compile(
          "wordprocessingml\\.(?:document|template)|ms-word\\.(?:document|template)\\.macroEnabled");

  private static final int MAX_ENTRIES = 5_000;
  private static final int MAX_CONTENT_TYPES = 1_000_000;

  private final long packed;
  private final byte[] buffer = new byte[1 << 16];
  private long unpacked;
  private long xml;

  private ZipGuard(long packed) {
    this.packed = packed;
  }

  /**
   * Whether the archive says that it holds a Word document.
   *
   * @throws DocumentRejectedException {@code zip_bomb} or {@code damaged}
   */
  public static boolean holdsWordDocument(byte[] bytes) throws DocumentRejectedException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      return new ZipGuard(bytes.length).holdsWordDocument(zip);
    } catch (IOException | IllegalArgumentException e) {
      throw Rejection.damaged(Format.DOCX, "its ZIP archive is broken");
    }
  }

  private boolean holdsWordDocument(ZipInputStream zip)
      throws IOException, DocumentRejectedException {
    boolean found = false;
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++entries > MAX_ENTRIES) {
        throw bomb(Message.of("more than %,d entries", MAX_ENTRIES));
      }
      if (entry.getName().equals("[Content_Types].xml")) {
        byte[] types = zip.readNBytes(MAX_CONTENT_TYPES);
        found = WORD.matcher(new String(types, StandardCharsets.UTF_8)).find();
        count(types.length, true);
      }
      drain(zip, entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels"));
    }
    return found;
  }

  private void drain(InputStream in, boolean isXml) throws IOException, DocumentRejectedException {
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      count(read, isXml);
    }
  }

  private void count(int read, boolean isXml) throws DocumentRejectedException {
    unpacked += read;
    xml += isXml ? read : 0;
    // Below some megabytes any ratio is harmless: a small file of blanks packs like a bomb.
    boolean swells = unpacked > RATIO_COUNTS_FROM && unpacked / packed >= MAX_RATIO;
    if (swells || unpacked > MAX_BYTES || xml > MAX_XML_BYTES) {
      throw bomb(Message.of("%,d bytes already hold more than %,d", packed, unpacked));
    }
  }

  public static DocumentRejectedException bomb(String how) {
    return Rejection.of(
        ErrorClass.ZIP_BOMB,
        "The archive unpacks to far more than it should ("
            + how
            + "), so it was not unpacked any further; if it is a real document, save it anew"
            + " without embedded files.");
  }
}
