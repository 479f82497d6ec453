package dev.parallax.learn.frame;

import dev.parallax.files.DataException;
import dev.parallax.files.Place;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that heads are fitted on.
 *
 * @param name of its file
 * @param text its paragraphs, one a line
 * @param segments the paragraphs
 */
record Speech(String name, String text, List<Segment> segments) {

  private static final String SUFFIX = ".txt";

  Speech {
    segments = List.copyOf(segments);
  }

  /**
   * All texts of a folder and of those below it, by name.
   *
   * @throws DataException if there is none, or one is not UTF-8
   */
  static List<Speech> in(Place folder) throws IOException, DataException {
    List<Speech> speeches = new ArrayList<>();
    for (Place file : folder.isFolder() ? folder.objects() : List.<Place>of()) {
      if (file.name().endsWith(SUFFIX)) {
        speeches.add(read(file));
      }
    }
    if (speeches.isEmpty()) {
      throw new DataException(folder, 0, "holds no " + SUFFIX + " file");
    }
    return speeches;
  }

  private static Speech read(Place file) throws IOException, DataException {
    try {
      return of(file.name(), file.lines());
    } catch (CharacterCodingException e) {
      throw new DataException(file, 0, "is not UTF-8");
    }
  }

  /** Each line that is not blank is a paragraph. */
  static Speech of(String name, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      String paragraph = line.strip();
      if (!paragraph.isEmpty()) {
        int end = start + paragraph.codePointCount(0, paragraph.length());
        segments.add(
            new Segment(segments.size(), SegmentKind.PARAGRAPH, List.of(), new Span(start, end)));
        text.append(paragraph).append('\n');
        start = end + 1;
      }
    }
    return new Speech(name, text.toString(), segments);
  }

  /** The same as a document. */
  Document document() {
    return new Document(
        name,
        "",
        name,
        "",
        text.length(),
        "text",
        "UTF-8",
        Metadata.NONE,
        text,
        text,
        segments,
        List.of(),
        List.of());
  }
}
