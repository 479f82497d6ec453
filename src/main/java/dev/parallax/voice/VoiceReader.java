package dev.parallax.voice;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.annotation.ToldPronoun;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Span;
import dev.parallax.model.voice.Quotation;
import dev.parallax.model.voice.Speaker;
import dev.parallax.voice.content.ContentReader;
import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.cue.CueFinder;
import dev.parallax.voice.mark.MarkReader;
import dev.parallax.voice.mark.Marked;
import dev.parallax.voice.passage.Attribution;
import dev.parallax.voice.passage.BlockReader;
import dev.parallax.voice.passage.PassageReader;
import dev.parallax.voice.passage.Quote;
import dev.parallax.voice.passage.Wording;
import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.speaker.SourceReader;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads whose words a document's paragraphs hold. */
public final class VoiceReader {

  /** Quotations within quotations that have rows. */
  private static final int MAX_LEVELS = 8;

  private final DocumentWords words;
  private final SpeakerEntities entities;

  private VoiceReader(AnnotatedDocument document, Map<Integer, String> entities) {
    this.words = DocumentWords.of(document);
    this.entities = new SpeakerEntities(words, entities);
  }

  /**
   * What a document's paragraphs tell of voices.
   *
   * @param entities its mentions' entities by the ordinal of the mention
   */
  public static VoiceReading read(AnnotatedDocument document, Map<Integer, String> entities) {
    VoiceReader reader = new VoiceReader(document, entities);
    List<Marked> marked = MarkReader.read(reader.words);
    return new VoiceReading(
        reader.quotations(reader.quotes(marked)), reader.pronouns(document), issues(marked));
  }

  private List<ToldPronoun> pronouns(AnnotatedDocument document) {
    List<ToldPronoun> told = new ArrayList<>();
    int word = 0;
    for (Sentence sentence : document.paragraphSentences()) {
      for (Token token : sentence.tokens()) {
        String entity = entities.ofPronoun(word);
        if (entity != null) {
          told.add(new ToldPronoun(sentence.ordinal(), token.index(), entity));
        }
        word++;
      }
    }
    return told;
  }

  private static List<Issue> issues(List<Marked> marked) {
    long unclosed =
        marked.stream()
            .filter(passage -> passage.depth() == 0 && !passage.closed() && !passage.continued())
            .count();
    return unclosed == 0
        ? List.of()
        : List.of(
            new Issue(
                IssueCode.UNCLOSED_QUOTATION,
                String.format(
                    Locale.ROOT,
                    "Quotation marks that are never closed, or closed at the wrong place: %,d. What"
                        + " follows one counts as a quotation, to the end of its paragraph at most,"
                        + " only where a verb of saying introduces it.",
                    unclosed)));
  }

  private List<Quote> quotes(List<Marked> marked) {
    BitSet inMarks = words(marked.stream().map(Marked::inside).toList());
    List<Attribution> attributions = attributions();
    List<Attribution> outside =
        attributions.stream().filter(a -> !inMarks.get(a.cue().word())).toList();
    List<Quote> quotes = new ArrayList<>(new PassageReader(words, outside).read(marked));
    Wording wording = new Wording(words, marked, quotes);
    for (Attribution attribution : attributions) {
      Quote quote = wording.of(attribution);
      if (quote != null) {
        quotes.add(quote);
      }
    }
    quotes.addAll(new BlockReader(words, outside).read());
    quotes.sort(
        Comparator.comparing(Quote::first)
            .thenComparing(Comparator.comparing(Quote::last).reversed()));
    return quotes;
  }

  private List<Attribution> attributions() {
    SourceReader sources = new SourceReader(words);
    ContentReader contents = new ContentReader(words);
    List<Attribution> attributions = new ArrayList<>();
    for (Cue cue : CueFinder.find(words)) {
      Source source = sources.of(cue);
      attributions.add(new Attribution(cue, source, contents.of(cue, source)));
    }
    return attributions;
  }

  private static BitSet words(List<Stretch> stretches) {
    BitSet set = new BitSet();
    stretches.forEach(stretch -> set.set(stretch.first(), stretch.last() + 1));
    return set;
  }

  private List<Quotation> quotations(List<Quote> quotes) {
    List<Quotation> quotations = new ArrayList<>();
    // What encloses the quotation at hand, outermost first: ordinal to last word.
    Deque<Enclosing> open = new ArrayDeque<>();
    for (Quote quote : quotes) {
      open.removeIf(outer -> outer.last() < quote.last());
      // "A said that B said that ..." without end would repeat its tail once a level.
      if (open.size() < MAX_LEVELS) {
        Enclosing outer = open.peekLast();
        Integer within = outer == null ? null : outer.ordinal();
        open.addLast(new Enclosing(quotations.size(), quote.last()));
        quotations.add(quotation(quotations.size(), quote, within));
      }
    }
    return quotations;
  }

  private record Enclosing(int ordinal, int last) {}

  private Quotation quotation(int ordinal, Quote quote, @Nullable Integer within) {
    Cue cue = quote.cue();
    Source source = quote.source();
    Stretch phrase = source.phrase();
    Span span = phrase == null ? null : words.span(phrase);
    return new Quotation(
        ordinal,
        quote.kind(),
        quote.cueClass(),
        quote.stretches().stream().map(words::span).toList(),
        cue == null ? null : words.span(cue.stretch()),
        new Speaker(source.kind(), span, entities.of(source)),
        quote.rule(),
        cue != null && cue.negated(),
        cue == null ? null : cue.modality(),
        within);
  }
}
