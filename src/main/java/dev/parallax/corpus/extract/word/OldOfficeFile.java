package dev.parallax.corpus.extract.word;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.extract.Format;
import dev.parallax.corpus.extract.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** OLE containers: what Word wrote before .docx, and what it wraps an encrypted .docx in. */
public final class OldOfficeFile {

  private OldOfficeFile() {}

  /** Why a file of this kind cannot be read. */
  public static DocumentRejectedException rejection(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
          ? Rejection.encrypted(Format.DOCX)
          : Rejection.unsupported("Microsoft Office before 2007 (save it as .docx)");
    } catch (IOException | RuntimeException e) {
      return Rejection.damaged(Format.DOCX, "its container cannot be opened");
    }
  }
}
