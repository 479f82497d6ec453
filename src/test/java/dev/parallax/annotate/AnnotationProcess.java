package dev.parallax.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.config.AnnotationConfig;
import dev.parallax.config.JvmDefaults;
import dev.parallax.model.Hashes;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process of its own: annotates files in the order given and prints all that it found. */
final class AnnotationProcess {

  private AnnotationProcess() {}

  /**
   * Annotates.
   *
   * @param arguments number of threads, then paths of texts
   */
  public static void main(String[] arguments) throws IOException {
    JvmDefaults.set();
    Annotator annotator =
        SharedAnnotator.get(
            new AnnotationConfig(200, true, AnnotationConfig.Parser.PARALLAX),
            Integer.parseInt(arguments[0]));
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      String text = Files.readString(Path.of(file));
      Span all = new Span(0, text.codePointCount(0, text.length()));
      List<Segment> segment = List.of(new Segment(0, SegmentKind.PARAGRAPH, List.of(), all));
      byte[] found = annotator.annotate(text, segment).toString().getBytes(UTF_8);
      System.out.println(file + " " + Hashes.sha256(found));
    }
    System.exit(0);
  }
}
