package dev.parallax.corpus.extract;

import dev.parallax.corpus.Message;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Counts what a reader of a file is not meant to read, so that nothing is left out in silence. */
public final class LeftOut {

  private final TreeSet<String> embedded = new TreeSet<>();
  private int deletedWords;
  private int hiddenWords;
  private int comments;

  /** Text struck out, or deleted while changes were tracked. */
  public void deleted(String text) {
    deletedWords += words(text);
  }

  /** Text that the file hides. */
  public void hidden(String text) {
    hiddenWords += words(text);
  }

  /** Remarks on the text by its readers. */
  public void comments(int count) {
    comments += count;
  }

  /**
   * Something that holds text of its own and cannot be read.
   *
   * @param what with its article, for people
   */
  public void embedded(String what) {
    embedded.add(what);
  }

  private static int words(String text) {
    String stripped = WhiteSpace.strip(text);
    return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
  }

  /** One issue a kind. */
  public List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    add(
        issues,
        deletedWords,
        IssueCode.DELETED_TEXT_LEFT_OUT,
        "Words that are deleted or struck out are not part of the text that is analysed (%,d of"
            + " them).");
    add(
        issues,
        hiddenWords,
        IssueCode.HIDDEN_TEXT_LEFT_OUT,
        "Words that the file hides from its readers are not part of the text that is analysed (%,d"
            + " of them).");
    add(
        issues,
        comments,
        IssueCode.NOTES_LEFT_OUT,
        "Comments are not part of the text that is analysed (%,d of them).");
    for (String what : embedded) {
      issues.add(
          new Issue(
              IssueCode.EMBEDDED_LEFT_OUT,
              Message.of(
                  "The file holds %s, whose text is not read; paste it as text if it belongs to the"
                      + " essay.",
                  what)));
    }
    return issues;
  }

  private static void add(List<Issue> issues, int count, IssueCode code, String message) {
    if (count > 0) {
      issues.add(new Issue(code, Message.of(message, count)));
    }
  }
}
