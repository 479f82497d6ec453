package dev.parallax.corpus.extract.format;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.Message;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.Format;
import dev.parallax.corpus.extract.FormatExtractor;
import dev.parallax.corpus.extract.Length;
import dev.parallax.corpus.extract.PdfExtractor;
import dev.parallax.corpus.extract.Rejection;
import dev.parallax.corpus.extract.html.HtmlExtractor;
import dev.parallax.corpus.extract.markdown.MarkdownExtractor;
import dev.parallax.corpus.extract.text.PlainTextExtractor;
import dev.parallax.corpus.extract.word.WordExtractor;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the raw text out of a file, whatever its format. Thread-safe. */
public final class TextExtractor {

  private final int maxChars;

  /**
   * @param maxChars longest text that is taken, in code points
   */
  public TextExtractor(int maxChars) {
    this.maxChars = maxChars;
  }

  /**
   * Extracts the text of one file.
   *
   * @param bytes of the whole file
   * @param path whose last part is the file's name
   * @throws DocumentRejectedException with the error class {@code empty}, {@code not_text}, {@code
   *     unsupported_format}, {@code damaged}, {@code encrypted}, {@code zip_bomb}, {@code no_text},
   *     {@code too_complex}, {@code too_large} (HTML only), {@code too_long}, or {@code
   *     extraction_failed} where a library gave up in a way of its own
   */
  public ExtractedText extract(byte[] bytes, String path) throws DocumentRejectedException {
    if (bytes.length == 0) {
      throw Rejection.of(ErrorClass.EMPTY, "The file is empty.");
    }
    try {
      Format format = FormatDetector.detect(bytes, path);
      ExtractedText text = extractor(format).extract(bytes, maxChars);
      return checked(text, wrongName(format, path));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw failed(e);
    }
  }

  private static FormatExtractor extractor(Format format) {
    return switch (format) {
      case TEXT -> new PlainTextExtractor();
      case MARKDOWN -> new MarkdownExtractor();
      case HTML -> new HtmlExtractor();
      case PDF -> new PdfExtractor();
      case DOCX -> new WordExtractor();
    };
  }

  private ExtractedText checked(ExtractedText text, Optional<Issue> wrongName)
      throws DocumentRejectedException {
    Length.check(text.rawText(), maxChars);
    if (!WellFormedText.hasVisibleCharacter(text.rawText())) {
      throw Rejection.of(ErrorClass.EMPTY, "The file holds nothing but white space.");
    }
    String wellFormed = WellFormedText.of(text.rawText());
    List<Issue> issues = new ArrayList<>(text.issues());
    wrongName.ifPresent(issues::add);
    WellFormedText.issue(wellFormed).ifPresent(issues::add);
    return new ExtractedText(
        text.format(),
        text.encoding(),
        wellFormed,
        text.blocks(),
        text.asides(),
        text.metadata(),
        issues);
  }

  private static Optional<Issue> wrongName(Format format, String path) {
    return Format.ofName(path)
        .filter(named -> named != format)
        .map(
            named ->
                new Issue(
                    IssueCode.WRONG_EXTENSION,
                    Message.of(
                        "The file's name promises %s, but it holds %s and was read as such.",
                        named.title(), format.title())));
  }

  /** Not {@code damaged}: a library that failed has not said that the file is to blame. */
  private static DocumentRejectedException failed(Throwable e) {
    return Rejection.of(
            ErrorClass.EXTRACTION_FAILED,
            "The file could not be taken apart ("
                + e.getClass().getSimpleName()
                + "); save it anew, or as plain text.")
        .because(e);
  }
}
