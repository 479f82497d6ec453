import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * CoreNLP as it comes, with Parallax's models and settings, over the same texts: the yardstick of
 * annotation throughput. Prints JSON: seconds of loading, seconds of annotating, tokens.
 *
 * <p>Arguments: folder of texts, number of threads.
 */
public final class BareCoreNlp {

  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());
    long loaded = System.nanoTime();
    AtomicLong tokens = new AtomicLong();
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
    for (Path file : texts(Path.of(arguments[0]))) {
      threads.execute(() -> tokens.addAndGet(annotate(pipeline, file)));
    }
    threads.shutdown();
    if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
      throw new IllegalStateException("Not done in an hour.");
    }
    System.out.printf(
        "{\"load\": %.3f, \"annotate\": %.3f, \"tokens\": %d}%n",
        (loaded - start) / 1e9, (System.nanoTime() - loaded) / 1e9, tokens.get());
    System.exit(0);
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,parse,sentiment");
    properties.setProperty("tokenize.codepoint", "true");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    properties.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
    properties.setProperty("parse.maxlen", "200");
    return properties;
  }

  private static List<Path> texts(Path folder) throws Exception {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static long annotate(StanfordCoreNLP pipeline, Path file) {
    try {
      Annotation annotation = new Annotation(Files.readString(file));
      pipeline.annotate(annotation);
      return annotation.get(TokensAnnotation.class).size();
    } catch (Exception e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
