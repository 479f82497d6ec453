package dev.parallax.model;

import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Sentiment;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Annotates by rules simple enough to check by eye: a word is a run of letters or digits, every
 * other visible code point a token; {@code .!?} end a sentence; a word that begins with a capital
 * within a sentence is a mention. A sentence with {@code *} in it counts as not parsed.
 */
public final class SampleAnnotator {

  private static final Set<String> COUNTRIES = Set.of("Japan", "Peru");

  private final int[] text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private SampleAnnotator(int[] text) {
    this.text = text;
  }

  /** The annotation of {@code text}, of which {@code segments} are the parts. */
  public static Annotation annotate(String text, List<Segment> segments) {
    SampleAnnotator annotator = new SampleAnnotator(text.codePoints().toArray());
    segments.forEach(annotator::annotate);
    return new Annotation(annotator.sentences, annotator.mentions);
  }

  private void annotate(Segment segment) {
    List<Span> tokens = new ArrayList<>();
    for (int at = segment.span().start(); at < segment.span().end(); ) {
      int end = tokenEnd(at, segment.span().end());
      if (!Character.isWhitespace(text[at])) {
        tokens.add(new Span(at, end));
      }
      if (".!?".indexOf(text[at]) >= 0) {
        sentence(segment, tokens);
      }
      at = end;
    }
    sentence(segment, tokens);
  }

  private int tokenEnd(int start, int limit) {
    int end = start + 1;
    while (Character.isLetterOrDigit(text[start])
        && end < limit
        && Character.isLetterOrDigit(text[end])) {
      end++;
    }
    return end;
  }

  /** Makes a sentence of {@code spans}, if there are any, and takes them off. */
  private void sentence(Segment segment, List<Span> spans) {
    if (spans.isEmpty()) {
      return;
    }
    boolean parsed = spans.stream().noneMatch(span -> form(span).equals("*"));
    List<Token> tokens = new ArrayList<>();
    for (Span span : spans) {
      tokens.add(token(tokens.size() + 1, span, parsed));
    }
    Span all = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    sentences.add(
        new Sentence(
            sentences.size(),
            segment.ordinal(),
            all,
            tokens,
            parsed,
            parsed ? "(ROOT (X))" : null,
            parsed ? sentiment(sentences.size()) : null));
    spans.clear();
  }

  private Token token(int index, Span span, boolean parsed) {
    String form = form(span);
    boolean mention = index > 1 && Character.isUpperCase(form.codePointAt(0));
    String type = COUNTRIES.contains(form) ? "COUNTRY" : "PERSON";
    if (mention) {
      String code = COUNTRIES.contains(form) ? form.substring(0, 3).toUpperCase(Locale.ROOT) : null;
      mentions.add(new Mention(mentions.size(), sentences.size(), index, index, span, type, code));
    }
    return new Token(
        index,
        span,
        form,
        form.toLowerCase(Locale.ROOT),
        Character.isLetter(form.codePointAt(0)) ? "NN" : "SYM",
        mention ? type : null,
        parsed ? index - 1 : null,
        parsed ? (index == 1 ? "root" : "dep") : null);
  }

  private String form(Span span) {
    return new String(text, span.start(), span.length());
  }

  private static Sentiment sentiment(int ordinal) {
    double negative = (ordinal % 4) / 8.0;
    return new Sentiment(0.125, negative, 0.5 - negative, 0.25, 0.125);
  }
}
