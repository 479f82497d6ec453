import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of pragmatic_segmenter's English golden rules hold for CoreNLP alone and for Parallax.
 * Reads {@code spec/pragmatic_segmenter/languages/english_spec.rb} of that project (MIT), which is
 * no part of this one.
 *
 * <pre>java -cp target/classes:CLASSPATH bench/GoldenRules.java english_spec.rb</pre>
 */
public class GoldenRules {

  private static final Pattern RULE =
      Pattern.compile(
          "it \"(.*?)\" do.*?text: \"((?:[^\"\\\\]|\\\\.)*)\".*?to eq\\(\\[(.*?)\\]\\)\\n", Pattern.DOTALL);
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  public static void main(String[] arguments) throws Exception {
    String spec = Files.readString(Path.of(arguments[0]));
    Matcher rule = RULE.matcher(spec.substring(0, spec.indexOf("describe '#segment'")));
    int rules = 0;
    int stock = 0;
    int ours = 0;
    while (rule.find()) {
      String text = plain(rule.group(2));
      List<String> expected = new ArrayList<>();
      for (Matcher string = STRING.matcher(rule.group(3)); string.find(); ) {
        expected.add(plain(string.group(1)).replaceAll("\\s+", " "));
      }
      rules++;
      stock += stock(text).equals(expected) ? 1 : 0;
      boolean holds = parallax(text).equals(expected);
      ours += holds ? 1 : 0;
      if (!holds) {
        System.out.println(rule.group(1) + ": " + parallax(text));
      }
    }
    System.out.printf("CoreNLP %d, Parallax %d of %d%n", stock, ours, rules);
  }

  private static List<String> stock(String text) {
    Properties properties = new Properties();
    properties.setProperty("tokenize.language", "en");
    Annotation annotation = new Annotation(text);
    new TokenizerAnnotator(properties).annotate(annotation);
    return annotation.get(SentencesAnnotation.class).stream()
        .map(sentence -> sentence.toString().replaceAll("\\s+", " "))
        .toList();
  }

  private static List<String> parallax(String text) {
    int length = text.codePointCount(0, text.length());
    Segment segment = new Segment(0, SegmentKind.PARAGRAPH, List.of(), new Span(0, length));
    CodePointText codePoints = new CodePointText(text);
    List<String> sentences = new ArrayList<>();
    for (Sentence sentence :
        SharedAnnotator.get(new AnnotationConfig(200, false, AnnotationConfig.Parser.PARALLAX), 1).annotate(text, List.of(segment)).sentences()) {
      sentences.add(codePoints.slice(sentence.span()).replaceAll("\\s+", " "));
    }
    return sentences;
  }

  private static String plain(String string) {
    return string.replace("\\n", "\n").replace("\\\"", "\"").replace("\\t", "\t");
  }
}
