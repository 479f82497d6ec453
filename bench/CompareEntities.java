import dev.parallax.annotate.prepared.ModelCache;
import dev.parallax.annotate.recognise.FlatModels;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Labels of CoreNLP's entity models against the flat ones, and the thread time of both.
 *
 * <p>Arguments: a folder of .txt files, and how many sentences to compare. The first thousand are
 * compared and not timed.
 */
public final class CompareEntities {

  private static final int WARM = 1_000;

  private final NERCombinerAnnotator original = new NERCombinerAnnotator(settings());
  private final NERCombinerAnnotator flat =
      FlatModels.annotator(settings(), new ModelCache(Optional.empty()));
  private final TokenizerAnnotator tokenizer = new TokenizerAnnotator(properties("tokenize.language", "en"));
  private final POSTaggerAnnotator tagger = new POSTaggerAnnotator("pos", new Properties());
  private int sentences;
  private int tokens;
  private int different;
  private int timedTokens;
  private long originalNanos;
  private long flatNanos;

  private CompareEntities() throws IOException {
  }

  public static void main(String[] args) throws IOException {
    CompareEntities comparison = new CompareEntities();
    int most = Integer.parseInt(args[1]);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      for (String paragraph : Files.readString(file).split("\n\\s*\n")) {
        if (comparison.sentences < most && !paragraph.isBlank()) {
          comparison.compare(paragraph);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d sentences, %,d tokens, %,d labels differ; CoreNLP %.1f, flat %.1f us a token, %.2f%n",
        comparison.sentences,
        comparison.tokens,
        comparison.different,
        comparison.originalNanos / 1e3 / comparison.timedTokens,
        comparison.flatNanos / 1e3 / comparison.timedTokens,
        (double) comparison.flatNanos / comparison.originalNanos);
  }

  private void compare(String text) {
    Annotation expected = prepared(text);
    Annotation found = prepared(text);
    long start = now();
    original.annotate(expected);
    long between = now();
    flat.annotate(found);
    long end = now();
    List<CoreLabel> theirs = expected.get(TokensAnnotation.class);
    if (sentences >= WARM) {
      originalNanos += between - start;
      flatNanos += end - between;
      timedTokens += theirs.size();
    }
    sentences += expected.get(SentencesAnnotation.class).size();
    tokens += theirs.size();
    for (int i = 0; i < theirs.size(); i++) {
      CoreLabel ours = found.get(TokensAnnotation.class).get(i);
      if (!theirs.get(i).ner().equals(ours.ner())) {
        different++;
        System.out.println(ours.word() + ": " + theirs.get(i).ner() + ", flat " + ours.ner() + ", in " + text);
      }
    }
  }

  private Annotation prepared(String text) {
    Annotation annotation = new Annotation(text);
    tokenizer.annotate(annotation);
    tagger.annotate(annotation);
    new MorphaAnnotator(false).annotate(annotation);
    return annotation;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Properties settings() {
    return properties("ner.useSUTime", "false", "ner.applyFineGrained", "false", "maxAdditionalKnownLCWords", "0");
  }

  private static Properties properties(String... keysAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
    }
    return properties;
  }
}
