package dev.parallax.model.text;

import java.util.Locale;

/**
 * What can be doubtful about a document; {@code docs/rejects-and-issues.md} is the same list. A
 * code is a promise to programs that read the tables: it is added, never renamed.
 */
public enum IssueCode {
  ENCODING_GUESSED(
      "The text was neither UTF-8 nor marked; its encoding was guessed.",
      "Look for odd characters; save the file as UTF-8."),
  NUL_CHARACTERS(
      "The text held NUL characters; they were removed.", "Check how the file was made."),
  MALFORMED_CHARACTERS(
      "Bytes or surrogates that make no character became U+FFFD.", "Save the file as UTF-8."),
  WRONG_EXTENSION(
      "The content is of another format than the name says; the content decided.",
      "Give the file its right name."),
  FRONT_MATTER_UNREADABLE(
      "The front matter is no proper YAML or TOML; the text below it was read.",
      "Mend it, or name title, author and date in `documents.csv`."),
  TRUNCATED(
      "A PDF breaks off before its end, so that part of its text may be missing.",
      "Fetch it, or save it, anew."),
  SET_APART(
      "Footnotes, references, captions or tables are kept and not measured; the message says how"
          + " many, and what share of the text.",
      "Look at their rows of `segments`; `cleaning.set_apart` switches this off."),
  MUCH_BOILERPLATE(
      "More than a tenth of the text is taken for boilerplate and not measured.",
      "Look at the rows of kind `boilerplate` in `segments`."),
  TURNED_TEXT(
      "Words of a PDF stand sideways or aslant; they are kept as boilerplate.",
      "Nothing, unless they belong to the essay."),
  NOTES_LEFT_OUT(
      "A Word file has comments; they are no part of the text. Its footnotes and endnotes are: as"
          + " segments of kind `footnote`.",
      "Nothing, unless they belong to the essay."),
  DELETED_TEXT_LEFT_OUT(
      "Words deleted while changes were tracked, or struck out (Word, HTML, Markdown), are no part"
          + " of the text.",
      "Check that the changes are meant."),
  HIDDEN_TEXT_LEFT_OUT(
      "The file hides words from its readers (Word's hidden text; on a page, 20 words or more at"
          + " one place).",
      "Nothing, unless they belong to the essay."),
  EMBEDDED_LEFT_OUT(
      "A Word file holds a diagram, chart, object or other file with text of its own that is not"
          + " read.",
      "Paste it as text if it belongs to the essay."),
  MOJIBAKE_REPAIRED(
      "The text was UTF-8 that had been read in a wrong encoding; it was repaired, and `edits` has"
          + " each place.",
      "Look at a few of them."),
  CHARACTERS_LOST(
      "Question marks stand where apostrophes should; what was lost cannot be told for certain.",
      "Find a better copy."),
  TRANSCRIPT_NOTES(
      "A transcriber's notes in brackets, such as (Applause.), are no part of the text.",
      "Nothing; `cleaning.drop_transcript_notes: false` keeps them."),
  TEXT_IN_CAPITALS(
      "Passages are in capitals throughout: they are annotated as a model guesses that they would be"
          + " written, and some names are missed.",
      "Give them small letters, or read their figures with care."),
  NO_PARAGRAPHS(
      "No part of the text was taken for a paragraph, so that nothing of it is measured.",
      "Look at the kinds in `segments`; blank lines between paragraphs help."),
  MOSTLY_NOT_MEASURED(
      "Less than half of the text's letters are in paragraphs; the others' kinds are in"
          + " `segments`.",
      "Check that these parts are no text of the essay."),
  PLACEHOLDER_METADATA(
      "Title, author or date is `NA`, `untitled`, a program's default or the like; it is left"
          + " blank.",
      "Name it in `documents.csv` if it is known."),
  DATE_UNCERTAIN(
      "The date can be read in more than one way, or in none; it is kept as given.",
      "Write it as 2016-11-08."),
  OTHER_COHORT_IN_FILE(
      "The file names another cohort than the one it is compared in.",
      "Move it, or name its cohort in `documents.csv`."),
  LANGUAGE_UNCERTAIN(
      "The text is too short, or too mixed, to tell its language.", "Check that it is English."),
  SAME_TEXT_IN_COHORT(
      "The same text stands in the cohort again, and the settings keep both.",
      "Remove one, or set `duplicates.within_cohort` to `reject`."),
  SAME_TEXT_IN_OTHER_COHORT(
      "The same text stands in another cohort, too; it counts once in each.",
      "Set `duplicates.across_cohorts` to `reject` to keep it in the first cohort only."),
  NEAR_DUPLICATE(
      "Another document is almost the same: see `near_duplicates`.",
      "Remove all but one, or let them share a unit of inference."),
  OWN_MEASURE_NOT_TAKEN(
      "A measure of one's own has no value for the document; the message says which, and why.",
      "Look for the document in the file of figures, or for what the ratio is divided by."),
  TOO_SHORT_FOR_DIVERSITY(
      "The paragraphs hold fewer words than a window of `style.moving_window` or"
          + " `style.fixed_window`: some measures of lexical diversity are not taken of this"
          + " document.",
      "Nothing, or make the windows shorter."),
  UNCLOSED_QUOTATION(
      "A quotation mark is never closed, or closed at the wrong place: what follows it counts as a"
          + " quotation, to the end of its paragraph at most, only where a verb of saying introduces"
          + " it.",
      "Close it in the text."),
  ENDLESS_WORDS(
      "What stands between two blanks is longer than 1,000 characters; its beginning alone was"
          + " analysed.",
      "Take it out if it is no word."),
  ENDLESS_SENTENCES(
      "No end of a sentence was found in 20,000 characters; the text was cut there, and what was"
          + " cut has no parse, sentiment or fitted tone.",
      "If it is a table or a list, take it out, or give it full stops.");

  private final String meaning;
  private final String advice;

  IssueCode(String meaning, String advice) {
    this.meaning = meaning;
    this.advice = advice;
  }

  /** The name used in tables: snake_case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is doubtful, in a sentence or two, with Markdown's backticks. */
  public String meaning() {
    return meaning;
  }

  /** What to do about it, in a sentence. */
  public String advice() {
    return advice;
  }
}
