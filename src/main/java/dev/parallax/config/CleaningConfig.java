package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * Cleaning steps, on or off.
 *
 * @param normalizeCharacters remove invisible and control characters
 * @param dropPageFurniture drop page numbers, running headers and footers
 * @param dropNoteNumbers drop the numbers of notes that are glued to words or full stops
 * @param dropTranscriptNotes drop what a transcriber noted in brackets, such as (Applause.)
 * @param healPageBreaks join paragraphs that a page or column break cut
 * @param joinHyphens join words hyphenated at line ends
 * @param unwrapLines join hard-wrapped lines
 * @param normalizeWhiteSpace fold blanks and blank lines
 * @param findHeadings tell titles and headings from paragraphs
 * @param findBoilerplate tell author notes, copyright and contact lines from paragraphs
 * @param setApart set footnotes, references, captions and tables apart from paragraphs
 */
public record CleaningConfig(
    @Setting(
            value = "Remove control, zero-width and other invisible characters.",
            byDefault = "true")
        boolean normalizeCharacters,
    @Setting(value = "Drop page numbers, running headers and footers.", byDefault = "true")
        boolean dropPageFurniture,
    @Setting(
            value = "Drop the numbers of notes that are glued to words or full stops.",
            byDefault = "true")
        boolean dropNoteNumbers,
    @Setting(
            value =
                "Drop what a transcriber noted in brackets amid a speech: (Applause.), [Laughter].",
            byDefault = "true")
        boolean dropTranscriptNotes,
    @Setting(
            value = "Join paragraphs that a page or column break cut in mid-sentence.",
            byDefault = "true")
        boolean healPageBreaks,
    @Setting(value = "Join words hyphenated at line ends.", byDefault = "true") boolean joinHyphens,
    @Setting(value = "Join hard-wrapped lines of a paragraph.", byDefault = "true")
        boolean unwrapLines,
    @Setting(value = "Fold runs of blanks and blank lines.", byDefault = "true")
        boolean normalizeWhiteSpace,
    @Setting(value = "Tell titles and headings from paragraphs.", byDefault = "true")
        boolean findHeadings,
    @Setting(
            value = "Tell author notes, copyright and contact lines from paragraphs.",
            byDefault = "true")
        boolean findBoilerplate,
    @Setting(
            value = "Set footnotes, references, captions and tables apart from paragraphs.",
            byDefault = "true")
        boolean setApart)
    implements Serializable {}
