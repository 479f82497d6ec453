package dev.parallax.frame;

import dev.parallax.frame.context.ContextReader;
import dev.parallax.frame.context.SentenceContext;
import dev.parallax.frame.match.FrameMatch;
import dev.parallax.frame.match.PatternMatcher;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds frames in documents. Building one takes time in the size of the lexicon, reading takes time
 * in the length of the text. Immutable, so that threads may share it.
 */
public final class FrameReader {

  private final PatternMatcher matcher;
  private final ContextReader contextReader = ContextReader.load();

  /**
   * @param lexicon the frames to look for
   */
  public FrameReader(FrameLexicon lexicon) {
    this.matcher = new PatternMatcher(lexicon.sets());
  }

  /**
   * The hits in a document's paragraphs, in the order of sentence, first token, set and frame. No
   * two hits of one frame share a token; hits of different frames may. None is judged yet.
   */
  public List<FrameHit> read(AnnotatedDocument annotated) {
    List<FrameHit> hits = new ArrayList<>();
    for (Sentence sentence : annotated.paragraphSentences()) {
      List<FrameMatch> matches = matcher.match(sentence.tokens());
      if (!matches.isEmpty()) {
        SentenceContext context = contextReader.read(sentence);
        matches.forEach(match -> hits.add(hit(hits.size(), sentence, match, context)));
      }
    }
    return hits;
  }

  private static FrameHit hit(
      int ordinal, Sentence sentence, FrameMatch match, SentenceContext context) {
    Token first = sentence.tokens().get(match.firstToken() - 1);
    Token last = sentence.tokens().get(match.lastToken() - 1);
    return new FrameHit(
        ordinal,
        match.set(),
        match.frame(),
        match.pattern().text(),
        sentence.ordinal(),
        match.firstToken(),
        match.lastToken(),
        new Span(first.span().start(), last.span().end()),
        context.negates(match),
        context.supposes(match));
  }
}
