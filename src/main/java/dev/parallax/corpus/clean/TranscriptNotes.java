package dev.parallax.corpus.clean;

import dev.parallax.corpus.Message;
import dev.parallax.corpus.clean.edit.Change;
import dev.parallax.corpus.clean.text.WordList;
import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a transcriber noted in brackets amid what was said: (Applause.), [Laughter and
 * cheers]. They are nobody's words; compared as words, they tell who typed a speech rather than who
 * held it.
 */
final class TranscriptNotes {

  /** The content is bounded, so that a row of open brackets costs no more than other text. */
  private static final Pattern BRACKETED =
      Pattern.compile("\\((?<round>[^()\\[\\]]{1,80})\\)|\\[(?<square>[^()\\[\\]]{1,80})\\]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,.;:!—–]+");

  private static final Set<String> SOUNDS = WordList.read("transcript/sounds.txt");
  private static final Set<String> BESIDE = WordList.read("transcript/beside-sounds.txt");

  private TranscriptNotes() {}

  static List<Change> changes(String text) {
    List<Change> changes = new ArrayList<>();
    Matcher bracketed = BRACKETED.matcher(text);
    int done = 0;
    while (bracketed.find()) {
      String round = bracketed.group("round");
      if (isNote(round == null ? bracketed.group("square") : round)) {
        Change change = without(text, done, bracketed.start(), bracketed.end());
        changes.add(change);
        done = change.end();
      }
    }
    return changes;
  }

  private static boolean isNote(String content) {
    List<String> words =
        Arrays.stream(BETWEEN_WORDS.split(content.strip(), 0))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.stream().anyMatch(SOUNDS::contains)
        && words.stream().allMatch(word -> SOUNDS.contains(word) || BESIDE.contains(word));
  }

  /** Takes the blanks that the note leaves behind, but never what parts two words. */
  private static Change without(String text, int done, int start, int end) {
    int from = start;
    while (from > done && isBlank(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && isBlank(text.charAt(to))) {
      to++;
    }
    boolean beginsLine = from == 0 || text.charAt(from - 1) == '\n';
    boolean endsLine = to == text.length() || text.charAt(to) == '\n';
    if (beginsLine && endsLine) {
      // With its line's end: an empty line would part a paragraph in two.
      return new Change(
          CleaningStep.DROP_TRANSCRIPT_NOTES, from, Math.min(to + 1, text.length()), "");
    }
    return new Change(
        CleaningStep.DROP_TRANSCRIPT_NOTES, from, to, beginsLine || endsLine ? "" : " ");
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * @param text in which the changes were found
   */
  static Optional<Issue> issue(String text, List<Change> changes) {
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    Change first = changes.get(0);
    return Optional.of(
        new Issue(
            IssueCode.TRANSCRIPT_NOTES,
            Message.of(
                "Notes of a transcriber, such as \"%s\", are left out, since nobody said them: %,d."
                    + " The table edits has each place, and cleaning.drop_transcript_notes: false"
                    + " keeps them.",
                text.substring(first.start(), first.end()).strip(), changes.size())));
  }
}
