package dev.parallax.corpus;

import dev.parallax.config.InputConfig;
import dev.parallax.corpus.clean.CleanedText;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.format.TextExtractor;
import dev.parallax.corpus.screen.LanguageScreen;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.SourceBytes;
import dev.parallax.files.Place;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads one file into a cleaned document in English. Thread-safe, if the cleaner is. */
public final class DocumentReader {

  private final Place inputFolder;
  private final InputConfig config;
  private final TextExtractor extractor;
  private final Function<ExtractedText, CleanedText> cleaner;
  private final LanguageScreen languageScreen = new LanguageScreen();

  /**
   * @param inputFolder that the paths of sources are relative to
   * @param config limits on files and texts
   * @param cleaner from raw to cleaned text
   */
  public DocumentReader(
      Place inputFolder, InputConfig config, Function<ExtractedText, CleanedText> cleaner) {
    this.inputFolder = inputFolder;
    this.config = config;
    this.extractor = new TextExtractor(config.maxDocumentChars());
    this.cleaner = cleaner;
  }

  /**
   * Reads, extracts, cleans and checks the language, in this order.
   *
   * @throws DocumentRejectedException if the document cannot be analysed, whatever the reason; it
   *     carries the hash of the file's content where it was read
   */
  public Document read(DocumentSource source) throws DocumentRejectedException {
    SourceBytes content = SourceBytes.read(inputFolder.at(source.path()), config);
    try {
      return cleaned(source, content, extractor.extract(content.bytes(), source.path()));
    } catch (DocumentRejectedException e) {
      throw e.withContent(content.sha256());
    }
  }

  /** Whatever fails here is a bug, and still no reason to lose the rest of the corpus. */
  private Document cleaned(DocumentSource source, SourceBytes content, ExtractedText extracted)
      throws DocumentRejectedException {
    try {
      CleanedText cleaned = cleaner.apply(extracted);
      List<Issue> issues = new ArrayList<>(extracted.issues());
      issues.addAll(cleaned.issues());
      // What is judged is what will be annotated: furniture and addresses are in no language.
      languageScreen.check(cleaned.text()).ifPresent(issues::add);
      requireLength(cleaned.text());
      issues.addAll(TextIssues.of(cleaned));
      Metadata metadata = metadata(source, extracted, issues);
      return document(source, content, extracted, cleaned, metadata, issues);
    } catch (RuntimeException | StackOverflowError e) {
      throw new DocumentRejectedException(
              Stage.CLEAN,
              ErrorClass.CLEANING_FAILED,
              "The text could not be cleaned ("
                  + e.getClass().getSimpleName()
                  + "); this is an error of the program: please report it, with the file.")
          .because(e);
    }
  }

  private void requireLength(String text) throws DocumentRejectedException {
    int words = WordCount.of(text);
    if (words < config.minDocumentWords()) {
      throw new DocumentRejectedException(
          Stage.SCREEN,
          ErrorClass.TOO_SHORT,
          "The text has %,d words; input.min_document_words asks for %,d."
              .formatted(words, config.minDocumentWords()));
    }
  }

  private static Metadata metadata(
      DocumentSource source, ExtractedText extracted, List<Issue> issues) {
    String cohort = extracted.metadata().other().get("cohort");
    if (cohort != null && !cohort.equals(source.cohort())) {
      issues.add(
          new Issue(
              IssueCode.OTHER_COHORT_IN_FILE,
              "The file names another cohort for itself than the one it is compared in ("
                  + source.cohort()
                  + "), which folder, documents.csv or cohorts.from decides."));
    }
    return FileMetadata.merged(source.metadata(), extracted.metadata(), issues);
  }

  private static Document document(
      DocumentSource source,
      SourceBytes content,
      ExtractedText extracted,
      CleanedText cleaned,
      Metadata metadata,
      List<Issue> issues) {
    return new Document(
        source.documentId(),
        source.cohort(),
        source.path(),
        content.sha256(),
        content.bytes().length,
        extracted.format(),
        extracted.encoding(),
        metadata,
        extracted.rawText(),
        cleaned.text(),
        cleaned.segments(),
        cleaned.edits(),
        issues);
  }
}
