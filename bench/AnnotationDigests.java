import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.config.JvmDefaults;
import dev.parallax.model.Hashes;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One line a document: its path and a SHA-256 of all that its sentences, tokens and mentions say, with
 * every bit of every number. Each paragraph is a segment.
 *
 * <p>Arguments: folder of texts; number of threads; seed by which documents are shuffled, 0 for none;
 * parallax or corenlp; then, if only some documents are wanted, their paths within the folder.
 */
public final class AnnotationDigests {

  public static void main(String[] arguments) throws Exception {
    JvmDefaults.set();
    Path folder = Path.of(arguments[0]);
    List<String> documents = new ArrayList<>(List.of(arguments).subList(4, arguments.length));
    if (documents.isEmpty()) {
      documents.addAll(texts(folder));
    }
    if (!arguments[2].equals("0")) {
      Collections.shuffle(documents, new Random(Long.parseLong(arguments[2])));
    }
    AnnotationConfig.Parser parser =
        AnnotationConfig.Parser.valueOf(arguments[3].toUpperCase(java.util.Locale.ROOT));
    Annotator annotator =
        SharedAnnotator.get(
            new AnnotationConfig(200, true, parser), Integer.parseInt(arguments[1]));
    TreeMap<String, String> digests = new TreeMap<>();
    for (String document : documents) {
      digests.put(document, digest(annotator, Files.readString(folder.resolve(document))));
    }
    digests.forEach((document, digest) -> System.out.println(digest + " " + document));
    System.exit(0);
  }

  private static List<String> texts(Path folder) throws Exception {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(".txt"))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private static String digest(Annotator annotator, String text) {
    StringBuilder rows = new StringBuilder();
    Annotation annotation = annotator.annotate(text, paragraphs(text));
    for (Sentence sentence : annotation.sentences()) {
      rows.append(sentence).append('\n');
    }
    annotation.mentions().forEach(mention -> rows.append(mention).append('\n'));
    return Hashes.sha256(rows.toString());
  }

  private static List<Segment> paragraphs(String text) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      int length = paragraph.codePointCount(0, paragraph.length());
      if (!paragraph.isBlank()) {
        Span span = new Span(at, at + length);
        segments.add(new Segment(segments.size(), SegmentKind.PARAGRAPH, List.of(), span));
      }
      at += length + 2;
    }
    return segments;
  }
}
