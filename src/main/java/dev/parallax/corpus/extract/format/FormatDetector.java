package dev.parallax.corpus.extract.format;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.extract.Format;
import dev.parallax.corpus.extract.Rejection;
import dev.parallax.corpus.extract.word.OldOfficeFile;
import dev.parallax.corpus.extract.word.ZipGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells a file's format by what it holds, and by its name only among formats that hold nothing but
 * characters.
 */
final class FormatDetector {

  /** Magic that can be trusted although all bytes are characters. */
  private static final Set<String> MARKUP =
      Set.of(
          "application/pdf",
          "text/html",
          "application/xhtml+xml",
          "application/xml",
          "application/rtf");

  /** Loaded on first use: it takes most of a second, and plain essays never need it. */
  private static final class Magic {
    static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  }

  private FormatDetector() {}

  /**
   * @throws DocumentRejectedException {@code not_text}, {@code unsupported_format}, {@code
   *     damaged}, {@code encrypted} or {@code zip_bomb}
   */
  static Format detect(byte[] bytes, String path) throws DocumentRejectedException {
    Optional<Format> named = Format.ofName(path);
    boolean textual = named.map(Format::isTextual).orElse(false);
    boolean plain = isPlain(bytes);
    if (textual && plain && !beginsLikeMarkup(bytes)) {
      return named.get();
    }
    String type = type(bytes, "");
    if (textual && plain && !MARKUP.contains(type)) {
      // Magic also sees a program in an essay that begins with "MZ", news in one with "Article".
      return named.get();
    }
    return ofType(type, bytes, path, named);
  }

  private static Format ofType(String type, byte[] bytes, String path, Optional<Format> named)
      throws DocumentRejectedException {
    return switch (type) {
      case "application/pdf" -> Format.PDF;
      case "text/html", "application/xhtml+xml" ->
          named.equals(Optional.of(Format.MARKDOWN)) ? Format.MARKDOWN : Format.HTML;
      case "application/zip", "application/x-tika-ooxml" -> ofZip(bytes, named);
      case "application/x-tika-msoffice" -> throw OldOfficeFile.rejection(bytes);
      case "application/octet-stream", "text/plain" -> ofName(type, bytes, path, named);
      default -> throw foreign(type, named);
    };
  }

  private static Format ofZip(byte[] bytes, Optional<Format> named)
      throws DocumentRejectedException {
    if (ZipGuard.holdsWordDocument(bytes)) {
      return Format.DOCX;
    }
    if (named.equals(Optional.of(Format.DOCX))) {
      throw Rejection.damaged(Format.DOCX, "it is a ZIP archive without a Word document in it");
    }
    throw foreign("application/zip", named);
  }

  private static Format ofName(String type, byte[] bytes, String path, Optional<Format> named)
      throws DocumentRejectedException {
    if (named.isPresent()) {
      return named.get();
    }
    String namedType = type(bytes, "file." + Format.extension(path));
    if (type.equals("text/plain") && namedType.equals("text/plain")) {
      return Format.TEXT;
    }
    throw Rejection.unsupported(namedType);
  }

  private static DocumentRejectedException foreign(String type, Optional<Format> named) {
    return named.map(Format::isTextual).orElse(false)
        ? Rejection.notText("data of type " + type)
        : Rejection.unsupported(type);
  }

  private static String type(byte[] bytes, String name) {
    Metadata metadata = new Metadata();
    if (!name.isEmpty()) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    try {
      return Magic.TYPES.detect(new ByteArrayInputStream(bytes), metadata).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
  }

  /** Whether no byte is a control character other than white space. */
  private static boolean isPlain(byte[] bytes) {
    for (byte b : bytes) {
      if ((b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') || b == 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsLikeMarkup(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    return text.stripLeading().startsWith("<")
        || text.stripLeading().startsWith("{\\rtf")
        || text.contains("%PDF-");
  }
}
