package dev.parallax.annotate;

import static dev.parallax.model.annotation.AnnotationBounds.LONGEST_SENTENCE;
import static dev.parallax.model.annotation.AnnotationBounds.LONGEST_WORD;

import dev.parallax.annotate.bound.OpenTags;
import dev.parallax.annotate.bound.Piece;
import dev.parallax.annotate.bound.ShortenedText;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.text.Apostrophes;
import dev.parallax.model.text.Capitals;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Segment;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

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
    Map<String, ReadSegment> known = new HashMap<>();
    List<Supplier<List<ReadSentence>>> parts = new ArrayList<>();
    for (Segment segment : segments) {
      String words = codePoints.slice(segment.span());
      ReadSegment read =
          known.computeIfAbsent(
              words, any -> new ReadSegment(segment, begin(codePoints, segment, words)));
      parts.add(() -> read.at(segment));
    }
    AnnotationAssembler assembler = new AnnotationAssembler();
    parts.forEach(part -> assembler.add(part.get()));
    return assembler.annotation();
  }

  /** Has the pieces of a segment annotated; nearly every segment is one piece. */
  private List<CompletableFuture<List<ReadSentence>>> begin(
      CodePointText text, Segment segment, String words) {
    // The two inner ones keep the length, so that places need to be led back once only.
    ShortenedText shortened =
        ShortenedText.of(OpenTags.neutral(Apostrophes.straight(words)), LONGEST_WORD);
    List<Piece> pieces = Piece.of(shortened.text(), LONGEST_SENTENCE, models::lastSentence);
    boolean capitals = Capitals.isPassage(words);
    return pieces.stream()
        .map(
            piece -> {
              IntUnaryOperator place =
                  offset -> segment.span().start() + shortened.place(piece.offset() + offset);
              return CompletableFuture.supplyAsync(
                  () ->
                      annotatePiece(
                          text,
                          segment,
                          capitals ? models.trueCase().of(piece.text()) : piece.text(),
                          place),
                  threads);
            })
        .toList();
  }

  private List<ReadSentence> annotatePiece(
      CodePointText text, Segment segment, String piece, IntUnaryOperator place) {
    var annotation = new edu.stanford.nlp.pipeline.Annotation(piece);
    models.annotateWords(annotation);
    List<CoreMap> sentences = annotation.get(SentencesAnnotation.class);
    annotateTrees(annotation, sentences);
    SentenceReader reader =
        new SentenceReader(text, segment.ordinal(), place, countries, config.constituency());
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
  record ReadSentence(Sentence sentence, List<Mention> mentions) {

    ReadSentence moved(int segment, int distance) {
      return new ReadSentence(
          sentence.moved(segment, distance),
          mentions.stream().map(mention -> mention.moved(distance)).toList());
    }
  }

  /** The first segment of some text: others of the same text are not annotated again. */
  private record ReadSegment(Segment first, List<CompletableFuture<List<ReadSentence>>> pieces) {

    List<ReadSentence> at(Segment segment) {
      int distance = segment.span().start() - first.span().start();
      return pieces.stream()
          .flatMap(piece -> join(piece).stream())
          .map(read -> distance == 0 ? read : read.moved(segment.ordinal(), distance))
          .toList();
    }
  }

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
