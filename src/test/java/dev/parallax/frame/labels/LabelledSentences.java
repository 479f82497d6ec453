package dev.parallax.frame.labels;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.clean.Cleaner;
import dev.parallax.corpus.extract.format.TextExtractor;
import dev.parallax.model.Hashes;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds sentences again that are known by their hash only. Texts are cleaned and split as the job
 * does it, but only split: no tag, no parse.
 */
final class LabelledSentences {

  private static final CleaningConfig ALL =
      new CleaningConfig(true, true, true, true, true, true, true, true, true, true, true);

  private final Annotator tokenizer;
  private final Set<String> wanted;
  private final Map<String, String> found = new TreeMap<>();

  private LabelledSentences(Set<String> wanted) {
    Properties properties = new Properties();
    properties.setProperty("tokenize.language", "en");
    this.tokenizer = new TokenizerAnnotator(properties);
    this.wanted = wanted;
  }

  /**
   * The paragraphs in which the sentences stand, by the sentences' hashes.
   *
   * @param hashes SHA-256 of each sentence's cleaned text, from its first token to its last
   */
  static Map<String, String> find(Path corpus, Set<String> hashes) throws Exception {
    LabelledSentences sentences = new LabelledSentences(hashes);
    for (Path file : files(corpus)) {
      sentences.search(file);
    }
    return sentences.found;
  }

  private static List<Path> files(Path corpus) throws IOException {
    try (Stream<Path> paths = Files.walk(corpus)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void search(Path file) throws Exception {
    var extracted =
        new TextExtractor(500_000).extract(Files.readAllBytes(file), file.getFileName().toString());
    var cleaned = new Cleaner(ALL).clean(extracted);
    CodePointText text = new CodePointText(cleaned.text());
    for (Segment segment : cleaned.segments()) {
      if (segment.kind() == SegmentKind.PARAGRAPH) {
        search(text.slice(segment.span()));
      }
    }
  }

  private void search(String paragraph) {
    for (String sentence : sentences(paragraph)) {
      String hash = Hashes.sha256(sentence);
      if (wanted.contains(hash)) {
        found.putIfAbsent(hash, paragraph);
      }
    }
  }

  private List<String> sentences(String paragraph) {
    Annotation annotation = new Annotation(paragraph);
    tokenizer.annotate(annotation);
    List<String> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
      Span span =
          new Span(tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
      sentences.add(paragraph.substring(span.start(), span.end()));
    }
    return sentences;
  }
}
