package dev.parallax.corpus.extract;

import dev.parallax.corpus.DocumentRejectedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** OLE containers: what Word wrote before .docx, and what it wraps an encrypted .docx in. */
final class OldOfficeFile {

  private OldOfficeFile() {}

  /** Why a file of this kind cannot be read. */
  static DocumentRejectedException rejection(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
          ? Rejection.encrypted(Format.DOCX)
          : Rejection.unsupported("Microsoft Office before 2007 (save it as .docx)");
    } catch (IOException | RuntimeException e) {
      return Rejection.damaged(Format.DOCX, "its container cannot be opened");
    }
  }
}
