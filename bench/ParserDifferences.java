import dev.parallax.annotate.parse.ConstituencyParser;
import dev.parallax.annotate.parse.CoreNlpParser;
import dev.parallax.annotate.parse.ParseAnnotator;
import dev.parallax.annotate.parse.model.CoreNlpModelReader;
import dev.parallax.annotate.parse.shiftreduce.GreedyParser;
import dev.parallax.config.JvmDefaults;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Compares Parallax's parser with CoreNLP's, sentence by sentence: bracket strings, every bit of
 * scores, and the basic dependencies. Prints every difference, then counts. Where dependencies differ,
 * CoreNLP is asked again up to {@value #ATTEMPTS} times whether it gives those, too.
 *
 * <p>Arguments: files or folders of {@code .txt}, or {@code .jsonl} whose lines have a field
 * {@code text}; before them {@code --shuffled} puts each sentence's tokens into another order, and
 * {@code --limit N} takes N sentences of all. Ends with 1 where a tree or score differs, or where
 * CoreNLP never gives the dependencies.
 */
public final class ParserDifferences {

  private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
  private static final int ATTEMPTS = 60;
  private static final int MAX_TOKENS = 200;

  private final ConstituencyParser theirs;
  private final ConstituencyParser ours;
  private final Annotator theirGraphs;
  private final Annotator ourGraphs;
  private int trees;
  private int scores;
  private int eitherHeads;
  private int otherHeads;

  private ParserDifferences() {
    ShiftReduceParser parser =
        (ShiftReduceParser)
            ParserGrammar.loadModel(MODEL);
    theirs = new CoreNlpParser(parser);
    ours = new GreedyParser(CoreNlpModelReader.read(parser));
    Properties properties = new Properties();
    properties.setProperty("parse.model", MODEL);
    theirGraphs = new ParserAnnotator("parse", properties);
    ourGraphs = new ParseAnnotator(ours);
  }

  public static void main(String[] arguments) throws Exception {
    JvmDefaults.set();
    boolean shuffles = false;
    int limit = Integer.MAX_VALUE;
    List<CoreMap> sentences = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--shuffled" -> shuffles = true;
        case "--limit" -> limit = Integer.parseInt(arguments[++i]);
        default -> sentences.addAll(sentences(Path.of(arguments[i])));
      }
    }
    Collections.shuffle(sentences, new Random(24));
    ParserDifferences differences = new ParserDifferences();
    int compared = 0;
    for (CoreMap sentence : sentences.subList(0, Math.min(limit, sentences.size()))) {
      List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
      if (tokens.size() <= MAX_TOKENS) {
        if (shuffles) {
          Collections.shuffle(tokens, new Random(compared));
        }
        differences.compare(sentence.get(TextAnnotation.class), tokens);
        if (++compared % 1000 == 0) {
          System.out.println(differences.counts(compared));
        }
      }
    }
    System.out.println(differences.counts(compared));
    System.exit(differences.trees + differences.scores + differences.otherHeads == 0 ? 0 : 1);
  }

  private String counts(int compared) {
    return "%d sentences: %d trees differ, %d scores; heads: %d where CoreNLP gives either, %d others"
        .formatted(compared, trees, scores, eitherHeads, otherHeads);
  }

  private void compare(String text, List<CoreLabel> tokens) {
    var mine = ours.parse(copies(tokens));
    var other = theirs.parse(copies(tokens));
    if (!mine.map(parse -> parse.tree().toString()).equals(other.map(parse -> parse.tree().toString()))) {
      trees++;
      System.out.printf("tree: %s%n  %s%n  %s%n", text, mine, other);
    } else if (!mine.map(ParserDifferences::bits).equals(other.map(ParserDifferences::bits))) {
      scores++;
      System.out.printf("score: %s%n", text);
    }
    compareHeads(text, tokens);
  }

  private static long bits(ConstituencyParser.Parse parse) {
    return Double.doubleToRawLongBits(parse.score());
  }

  private void compareHeads(String text, List<CoreLabel> tokens) {
    List<String> mine = heads(ourGraphs, tokens);
    List<String> first = heads(theirGraphs, tokens);
    if (mine.equals(first)) {
      return;
    }
    boolean either = false;
    for (int i = 1; i < ATTEMPTS && !either; i++) {
      either = heads(theirGraphs, tokens).equals(mine);
    }
    eitherHeads += either ? 1 : 0;
    otherHeads += either ? 0 : 1;
    List<String> onlyMine = new ArrayList<>(mine);
    onlyMine.removeAll(first);
    first.removeAll(mine);
    System.out.printf(
        "heads%s: %s%n  Parallax %s%n  CoreNLP %s%n", either ? "" : " never given", text, onlyMine, first);
  }

  private static List<String> heads(Annotator annotator, List<CoreLabel> tokens) {
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(TokensAnnotation.class, copies(tokens));
    Annotation annotation = new Annotation("");
    annotation.set(SentencesAnnotation.class, List.of(sentence));
    annotator.annotate(annotation);
    List<String> heads = new ArrayList<>();
    sentence
        .get(BasicDependenciesAnnotation.class)
        .typedDependencies()
        .forEach(dependency -> heads.add(dependency.toString()));
    Collections.sort(heads);
    return heads;
  }

  private static List<CoreLabel> copies(List<CoreLabel> tokens) {
    List<CoreLabel> copies = new ArrayList<>();
    tokens.forEach(token -> copies.add(new CoreLabel(token)));
    return copies;
  }

  private static List<CoreMap> sentences(Path place) throws Exception {
    List<CoreMap> sentences = new ArrayList<>();
    Annotator tokenizer = new TokenizerAnnotator(new Properties());
    Annotator tagger = new POSTaggerAnnotator("pos", new Properties());
    for (String text : texts(place)) {
      Annotation annotation = new Annotation(text);
      tokenizer.annotate(annotation);
      tagger.annotate(annotation);
      sentences.addAll(annotation.get(SentencesAnnotation.class));
    }
    return sentences;
  }

  private static List<String> texts(Path place) throws Exception {
    List<String> texts = new ArrayList<>();
    if (place.toString().endsWith(".jsonl")) {
      var json = new com.fasterxml.jackson.databind.ObjectMapper();
      for (String line : Files.readAllLines(place)) {
        texts.add(json.readTree(line).get("text").asText());
      }
      return texts;
    }
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
