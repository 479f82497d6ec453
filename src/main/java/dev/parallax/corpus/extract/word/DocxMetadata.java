package dev.parallax.corpus.extract.word;

import dev.parallax.corpus.extract.FileProperties;
import dev.parallax.corpus.Message;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Metadata;
import java.util.Date;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a Word file's properties say. Its date is when the file was made, not the essay. */
final class DocxMetadata {

  private DocxMetadata() {}

  static Metadata of(XWPFDocument word) {
    CoreProperties core = word.getProperties().getCoreProperties();
    Date created = core.getCreated();
    return new FileProperties(
            core.getTitle(),
            core.getCreator(),
            core.getSubject(),
            core.getKeywords(),
            created == null ? null : created.toInstant())
        .metadata();
  }

  /** Says what was left out, since nothing is in silence. */
  static List<Issue> issues(XWPFDocument word) {
    // Word keeps two notes, the separators, in every file that has had a note.
    long notes =
        word.getFootnotes().stream().filter(note -> note.getId().signum() > 0).count()
            + word.getEndnotes().stream().filter(note -> note.getId().signum() > 0).count();
    return notes == 0
        ? List.of()
        : List.of(
            new Issue(
                "notes_left_out",
                Message.of(
                    "%,d footnotes or endnotes are not part of the text that is analysed.",
                    notes)));
  }
}
