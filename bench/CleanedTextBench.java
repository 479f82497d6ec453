import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.clean.CleanedText;
import dev.parallax.corpus.clean.Cleaner;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.format.TextExtractor;
import dev.parallax.model.text.Segment;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What Parallax reads in files, without annotating it: a line a segment, its kind, a tab, its text;
 * before them the file's path and the seconds that reading took, the last of as many rounds as are
 * asked for.
 *
 * <p>Arguments: rounds, files.
 */
public final class CleanedTextBench {

  private CleanedTextBench() {}

  public static void main(String[] arguments) throws Exception {
    TextExtractor extractor = new TextExtractor(20_000_000);
    Cleaner cleaner = new Cleaner(allSteps());
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      CleanedText cleaned = null;
      double seconds = 0;
      for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
        long start = System.nanoTime();
        ExtractedText extracted = extractor.extract(bytes, file);
        cleaned = cleaner.clean(extracted);
        seconds = (System.nanoTime() - start) / 1e9;
      }
      System.out.println("file\t" + file + "\t" + seconds);
      for (Segment segment : cleaned.segments()) {
        int start = cleaned.text().offsetByCodePoints(0, segment.span().start());
        int end = cleaned.text().offsetByCodePoints(start, segment.span().length());
        String text = cleaned.text().substring(start, end).replaceAll("\\s+", " ");
        System.out.println(segment.kind().label() + "\t" + text);
      }
    }
  }

  /** The settings have had more steps from version to version. */
  private static CleaningConfig allSteps() throws ReflectiveOperationException {
    RecordComponent[] steps = CleaningConfig.class.getRecordComponents();
    Class<?>[] types = new Class<?>[steps.length];
    Object[] on = new Object[steps.length];
    Arrays.fill(types, boolean.class);
    Arrays.fill(on, true);
    return CleaningConfig.class.getDeclaredConstructor(types).newInstance(on);
  }
}
