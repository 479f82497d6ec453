package dev.parallax.annotate.parse;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sentences with tags, of the project's own texts or made up. */
public final class TaggedSentences {

  private static final int MAX_TOKENS = 200;
  private static final List<String> TAGS =
      List.of("NN", "NNP", "VBD", "VBZ", "IN", "DT", "JJ", ",", ".", "CC", "WDT", "-LRB-", "SYM");
  private static final List<String> ODD_TAGS =
      List.of("XX", "@NP", "@", "A@B", "ROOT", "NP", "PU.", "@ROOT", "", "-", "*NULL*");
  private static final List<String> ODD_WORDS =
      List.of("(", ")", "[", "]", ",", ";", "--", ":-;", "，", ".", "!", "?", "*NULL*", "-", "@NP");

  private TaggedSentences() {}

  /** Of the sample essays and the documentation. */
  public static List<List<CoreLabel>> ofTheProject() {
    Annotation annotation = new Annotation(texts());
    new TokenizerAnnotator(new Properties()).annotate(annotation);
    new POSTaggerAnnotator("pos", new Properties()).annotate(annotation);
    return annotation.get(SentencesAnnotation.class).stream()
        .map(sentence -> sentence.get(TokensAnnotation.class))
        .filter(tokens -> tokens.size() <= MAX_TOKENS)
        .toList();
  }

  private static String texts() {
    StringBuilder texts = new StringBuilder();
    for (String folder : List.of("input", "docs")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(TaggedSentences::isText).sorted().toList()) {
          texts.append(Files.readString(file)).append("\n\n");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts.toString();
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(".txt") || file.toString().endsWith(".md");
  }

  /** The same words with their tags, in another order. */
  public static List<CoreLabel> shuffled(List<CoreLabel> tokens, Random random) {
    List<CoreLabel> shuffled = copies(tokens);
    java.util.Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** The same words with tags that do not fit, among them ones that no tagger gives. */
  public static List<CoreLabel> oddlyTagged(List<CoreLabel> tokens, Random random) {
    List<CoreLabel> odd = copies(tokens);
    odd.forEach(token -> token.setTag(pick(random.nextInt(4) == 0 ? ODD_TAGS : TAGS, random)));
    return odd;
  }

  /** Signs and brackets, with tags that a tagger gives. */
  public static List<CoreLabel> signs(int length, Random random) {
    return IntStream.range(0, length)
        .mapToObj(i -> token(pick(ODD_WORDS, random), pick(TAGS, random)))
        .toList();
  }

  /** Copies, since parsers write into tokens. */
  public static List<CoreLabel> copies(List<CoreLabel> tokens) {
    List<CoreLabel> copies = new ArrayList<>();
    tokens.forEach(token -> copies.add(new CoreLabel(token)));
    return copies;
  }

  /** A token. */
  public static CoreLabel token(String word, String tag) {
    CoreLabel token = new CoreLabel();
    token.setWord(word);
    token.setValue(word);
    token.setTag(tag);
    return token;
  }

  private static String pick(List<String> strings, Random random) {
    return strings.get(random.nextInt(strings.size()));
  }
}
