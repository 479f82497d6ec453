package dev.parallax.annotate;

import dev.parallax.config.AnnotationConfig;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.text.Apostrophes;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Segment;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;

/**
 * Stanford CoreNLP: tokens, sentences, parts of speech, lemmas, named entities, constituency and
 * dependency parse, sentence sentiment.
 *
 * <p>Segments are the unit of work: no model used here looks beyond a sentence, so the memory held
 * at a time is a segment's, whatever the size of the document, and two threads can share one
 * document.
 */
public final class CoreNlpAnnotator implements Annotator {

  private final CoreNlpModels models;
  private final Countries countries;
  private final AnnotationConfig config;
  private final ExecutorService threads;

  /**
   * @param models loaded models
   * @param countries names and demonyms by which countries are told from other places
   * @param config longest sentence that is parsed, and whether parses are kept
   * @param threads that do the work; they outlive this object
   */
  CoreNlpAnnotator(
      CoreNlpModels models, Countries countries, AnnotationConfig config, ExecutorService threads) {
    this.models = models;
    this.countries = countries;
    this.config = config;
    this.threads = threads;
  }

  @Override
  public Annotation annotate(String text, List<Segment> segments) {
    CodePointText codePoints = new CodePointText(text);
    List<CompletableFuture<List<ReadSentence>>> parts = new ArrayList<>();
    for (Segment segment : segments) {
      parts.add(CompletableFuture.supplyAsync(() -> annotateSegment(codePoints, segment), threads));
    }
    AnnotationAssembler assembler = new AnnotationAssembler();
    parts.forEach(part -> assembler.add(join(part)));
    return assembler.annotation();
  }

  private List<ReadSentence> annotateSegment(CodePointText text, Segment segment) {
    var annotation =
        new edu.stanford.nlp.pipeline.Annotation(Apostrophes.straight(text.slice(segment.span())));
    models.annotateWords(annotation);
    List<CoreMap> sentences = annotation.get(SentencesAnnotation.class);
    annotateTrees(annotation, sentences);
    SentenceReader reader = new SentenceReader(text, segment, countries, config.constituency());
    return sentences.stream().map(reader::read).toList();
  }

  /** Long sentences are kept from the parser: it would give them a flat tree and a sentiment. */
  private void annotateTrees(
      edu.stanford.nlp.pipeline.Annotation annotation, List<CoreMap> sentences) {
    List<CoreMap> parsable =
        sentences.stream()
            .filter(
                sentence -> sentence.get(TokensAnnotation.class).size() <= config.maxParsedTokens())
            .toList();
    if (!parsable.isEmpty()) {
      annotation.set(SentencesAnnotation.class, parsable);
      models.annotateTrees(annotation);
    }
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** A sentence and its mentions, numbered from 0 within the segment. */
  record ReadSentence(Sentence sentence, List<Mention> mentions) {}

  /** Numbers the sentences and mentions of consecutive segments through the document. */
  private static final class AnnotationAssembler {
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    void add(List<ReadSentence> segment) {
      for (ReadSentence read : segment) {
        int ordinal = sentences.size();
        sentences.add(read.sentence().withOrdinal(ordinal));
        for (Mention mention : read.mentions()) {
          mentions.add(mention.withOrdinals(mentions.size(), ordinal));
        }
      }
    }

    Annotation annotation() {
      return new Annotation(sentences, mentions);
    }
  }
}
