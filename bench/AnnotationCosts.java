import dev.parallax.annotate.sentiment.SentimentNetwork;
import dev.parallax.annotate.parse.CoreNlpParser;
import dev.parallax.annotate.parse.ConstituencyParser;
import dev.parallax.annotate.parse.ParseAnnotator;
import dev.parallax.annotate.parse.model.CoreNlpModelReader;
import dev.parallax.annotate.parse.shiftreduce.GreedyParser;
import dev.parallax.config.JvmDefaults;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.pipeline.SentimentAnnotator;
import edu.stanford.nlp.trees.TreeCoreAnnotations.BinarizedTreeAnnotation;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Processor time of each step of annotation, warm, on one thread, in microseconds a token: parsing by
 * CoreNLP and by Parallax, all other steps once.
 *
 * <p>Arguments: folder of texts; how many of them, spread evenly.
 */
public final class AnnotationCosts {

  private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  public static void main(String[] arguments) throws Exception {
    JvmDefaults.set();
    List<String> texts = texts(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Map<String, Annotator> steps = steps();
    measure(texts, steps); // the first round warms up
    measure(texts, steps)
        .forEach((step, cost) -> System.out.printf("%-44s%8.1f µs a token%n", step, cost));
    System.exit(0);
  }

  private static Map<String, Annotator> steps() throws Exception {
    ShiftReduceParser parser = (ShiftReduceParser) ParserGrammar.loadModel(MODEL);
    ConstituencyParser theirs = new CoreNlpParser(parser);
    ConstituencyParser ours = new GreedyParser(CoreNlpModelReader.read(parser));
    Map<String, Annotator> steps = new LinkedHashMap<>();
    steps.put("tokens and sentences", new TokenizerAnnotator(properties("tokenize.language", "en")));
    steps.put("parts of speech", new POSTaggerAnnotator("pos", new Properties()));
    steps.put("lemmas", new MorphaAnnotator(false));
    steps.put(
        "named entities",
        new NERCombinerAnnotator(
            properties(
                "ner.useSUTime", "false",
                "ner.applyFineGrained", "false",
                "maxAdditionalKnownLCWords", "0")));
    steps.put("CoreNLP: trees alone", trees(theirs));
    steps.put(
        "CoreNLP: trees, five graphs, binary trees",
        new ParserAnnotator(
            "parse", properties("parse.model", MODEL, "parse.binaryTrees", "true")));
    steps.put("Parallax: trees alone", trees(ours));
    steps.put("Parallax: trees, one graph, binary trees", new ParseAnnotator(ours));
    steps.put("CoreNLP: sentiment", new SentimentAnnotator("sentiment", new Properties()));
    SentimentNetwork network = SentimentNetwork.load();
    steps.put(
        "Parallax: sentiment",
        ofSentences(sentence -> network.of(sentence.get(BinarizedTreeAnnotation.class))));
    return steps;
  }

  private static Annotator trees(ConstituencyParser parser) {
    return ofSentences(sentence -> parser.parse(sentence.get(TokensAnnotation.class)));
  }

  private static Annotator ofSentences(Consumer<CoreMap> step) {
    return new Annotator() {
      @Override
      public void annotate(Annotation annotation) {
        annotation.get(SentencesAnnotation.class).forEach(step);
      }

      @Override
      public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of();
      }

      @Override
      public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
      }
    };
  }

  private static Map<String, Double> measure(List<String> texts, Map<String, Annotator> steps) {
    Map<String, Double> micros = new LinkedHashMap<>();
    long tokens = 0;
    for (String text : texts) {
      Annotation annotation = new Annotation(text);
      for (Map.Entry<String, Annotator> step : steps.entrySet()) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        step.getValue().annotate(annotation);
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        micros.merge(step.getKey(), (end - start) / 1000.0, Double::sum);
      }
      List<CoreLabel> read = annotation.get(TokensAnnotation.class);
      tokens += read.size();
    }
    double all = tokens;
    micros.replaceAll((step, cost) -> cost / all);
    return micros;
  }

  private static Properties properties(String... keysAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
    }
    return properties;
  }

  private static List<String> texts(Path folder, int count) throws Exception {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files = walk.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        texts.add(Files.readString(files.get(i * files.size() / count)));
      }
      return texts;
    }
  }
}
