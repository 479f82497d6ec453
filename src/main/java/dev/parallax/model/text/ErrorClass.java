package dev.parallax.model.text;

import static dev.parallax.model.text.Stage.ANALYSE;
import static dev.parallax.model.text.Stage.ANNOTATE;
import static dev.parallax.model.text.Stage.CLEAN;
import static dev.parallax.model.text.Stage.FIND;
import static dev.parallax.model.text.Stage.READ;
import static dev.parallax.model.text.Stage.SCREEN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Why a file is not analysed; {@code docs/rejects-and-issues.md} is the same list. A class is a
 * promise to programs that read the tables: it is added, never renamed.
 */
public enum ErrorClass {
  NO_COHORT(
      "The file stands in no cohort's folder, and `documents.csv` gives it no cohort.",
      "Move it into a cohort's folder, or name its cohort in `documents.csv`.",
      FIND),
  DUPLICATE_ID(
      "Another file has the same cohort and relative path, and so the same id.",
      "Rename one of the two.",
      FIND),
  LINK_OUTSIDE(
      "A symbolic link that leads out of the input folder; it is not followed.",
      "Put a copy of the file in its place.",
      FIND),
  LINK_TO_FOLDER(
      "A symbolic link to a folder; it is not followed.",
      "Nothing: its files are read where they are.",
      FIND),
  BROKEN_LINK("A symbolic link that leads nowhere.", "Remove or mend it.", FIND),
  NOT_A_FILE("A pipe, socket or device; it is never opened.", "Take it out.", FIND, READ),
  UNREADABLE(
      "The file may not be read, or reading it failed.",
      "Check that it is there and who may read it.",
      FIND,
      READ),
  UNDECODABLE_NAME(
      "The file's name cannot be told in the system's charset.",
      "Rename it, or set `LC_ALL=C.UTF-8`.",
      FIND),
  TOO_LARGE(
      "The file is larger than `input.max_file_megabytes`, or a web page than 16 MB.",
      "Split it or raise the limit; of a web page, save the text alone.",
      READ),
  EMPTY("The file is empty or holds only white space.", "Take it out.", READ),
  NOT_TEXT(
      "Its bytes are neither text nor a format that is read, whatever its name says.",
      "Give it its right name or take it out.",
      READ),
  UNSUPPORTED_FORMAT(
      "A known format that is not read.", "Convert it, or add it to `input.exclude`.", READ),
  DAMAGED("The file is broken.", "Open it in the program it was made with and save it anew.", READ),
  ENCRYPTED("The file asks for a password.", "Save it without one.", READ),
  ZIP_BOMB(
      "The file unpacks to far more than it holds.",
      "If you trust it, open it and save its text anew.",
      READ),
  NO_TEXT("A PDF of images only: it needs text recognition first.", "Run OCR over it.", READ),
  TOO_COMPLEX(
      "The file nests deeper, or draws more, than can be read within bounds.",
      "Save its text alone.",
      READ),
  TOO_LONG(
      "Its text is longer than `input.max_document_chars`, or a PDF than 5,000 pages.",
      "Split it or raise the limit; of pages there is no setting.",
      READ),
  EXTRACTION_FAILED(
      "The library that reads the format failed on it.", "Save it anew, or as plain text.", READ),
  CLEANING_FAILED("Cleaning failed, which is a bug.", "Report it, with the file.", CLEAN),
  TOO_SHORT(
      "Its text has fewer words than `input.min_document_words`.",
      "Take it out or lower the limit.",
      SCREEN),
  NO_WORDS("The text holds no words.", "Take it out.", SCREEN),
  NOT_ENGLISH(
      "The text is in another language, which the message names.",
      "Provide a translation.",
      SCREEN),
  DUPLICATE_OF(
      "Another document has the same text; `duplicate_of` says which.",
      "Remove one of the two, or see the settings under `duplicates`.",
      SCREEN),
  ANNOTATION_FAILED(
      "CoreNLP failed on the text: the log has the details.",
      "Report it with the text, if you can share it.",
      ANNOTATE),
  ANALYSIS_FAILED(
      "An analysis room failed on the text: the log has the details.",
      "Report it with the text, if you can share it.",
      ANALYSE);

  private final String meaning;
  private final String advice;
  private final Stage first;
  private final Stage last;

  ErrorClass(String meaning, String advice, Stage stage) {
    this(meaning, advice, stage, stage);
  }

  ErrorClass(String meaning, String advice, Stage first, Stage last) {
    this.meaning = meaning;
    this.advice = advice;
    this.first = first;
    this.last = last;
  }

  /** The name used in tables: snake_case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is wrong, in a sentence, with Markdown's backticks. */
  public String meaning() {
    return meaning;
  }

  /** What to do about it, in a sentence. */
  public String advice() {
    return advice;
  }

  /** Where a document can be rejected for it. */
  public Set<Stage> stages() {
    return EnumSet.range(first, last);
  }
}
