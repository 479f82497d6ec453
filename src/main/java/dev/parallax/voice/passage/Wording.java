package dev.parallax.voice.passage;

import dev.parallax.model.voice.CueClass;
import dev.parallax.model.voice.QuotationKind;
import dev.parallax.voice.content.Content;
import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.cue.CueKind;
import dev.parallax.voice.cue.Frame;
import dev.parallax.voice.mark.Marked;
import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said in the author's wording: indirect speech, with or without some words in marks. */
public final class Wording {

  private final DocumentWords words;
  private final BitSet inMarks = new BitSet();
  private final BitSet direct = new BitSet();
  private final BitSet directCues = new BitSet();

  /**
   * @param marked what stands between marks
   * @param direct what of it is a quotation by itself
   */
  public Wording(DocumentWords words, List<Marked> marked, List<Quote> direct) {
    this.words = words;
    for (Marked passage : marked) {
      inMarks.set(passage.inside().first(), passage.inside().last() + 1);
    }
    for (Quote quote : direct) {
      quote.stretches().forEach(part -> this.direct.set(part.first(), part.last() + 1));
      Cue cue = quote.cue();
      if (cue != null) {
        directCues.set(cue.word());
      }
    }
  }

  /**
   * The quotation that a cue introduces in the author's wording.
   *
   * @return null where it introduces none
   */
  public @Nullable Quote of(Attribution attribution) {
    Content content = attribution.content();
    if (content == null || !isTold(attribution, content.cueClass())) {
      return null;
    }
    Cue cue = attribution.cue();
    List<Stretch> stretches =
        inMarks.get(cue.word())
            ? withinMarks(content.stretches(), cue.word())
            : quotesAnother(content.stretches())
                ? content.stretches()
                : without(content.stretches());
    return stretches.isEmpty()
        ? null
        : new Quote(
            isMarked(stretches, cue) ? QuotationKind.MIXED : QuotationKind.INDIRECT,
            stretches,
            cue,
            attribution.source().sort() == Source.Sort.THING
                ? CueClass.EVIDENCE
                : content.cueClass(),
            attribution.source(),
            cue.kind().name().toLowerCase(Locale.ROOT));
  }

  private boolean isTold(Attribution attribution, CueClass cueClass) {
    Source source = attribution.source();
    Cue cue = attribution.cue();
    return switch (source.sort()) {
      case SPEAKER -> true;
      case TEXT -> cueClass == CueClass.SPEECH || cue.has(Frame.TEXT);
      case NONE -> cue.kind() == CueKind.VERB && isSaidByNobodyNamed(cue);
      // Within marks "I" is whoever is quoted, and their quotation is told already.
      case AUTHOR -> !inMarks.get(cue.word());
      case THING -> cue.kind() == CueKind.VERB && cueClass != CueClass.ATTITUDE;
      case NOBODY -> false;
    };
  }

  /** "It is said that ..." */
  private boolean isSaidByNobodyNamed(Cue cue) {
    boolean passive = words.dependent(cue.word(), "aux:pass", "nsubj:pass", "auxpass") >= 0;
    int subject = words.dependent(cue.word(), "nsubj:pass", "expl", "nsubj");
    return passive && subject >= 0 && words.lemma(subject).equals("it");
  }

  /**
   * "Abara said that Moreau had promised 'a clean exit'": the marks are part of what Abara said.
   */
  private boolean quotesAnother(List<Stretch> stretches) {
    return stretches.stream()
        .anyMatch(
            stretch -> {
              int cue = directCues.nextSetBit(stretch.first());
              return cue >= 0 && cue <= stretch.last();
            });
  }

  /** What somebody tells within a quotation ends where the quotation ends. */
  private List<Stretch> withinMarks(List<Stretch> stretches, int cue) {
    int first = inMarks.previousClearBit(cue) + 1;
    int last = inMarks.nextClearBit(cue) - 1;
    List<Stretch> within = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (stretch.first() <= last && stretch.last() >= first) {
        add(within, Math.max(first, stretch.first()), Math.min(last, stretch.last()));
      }
    }
    return within;
  }

  private List<Stretch> without(List<Stretch> stretches) {
    List<Stretch> left = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int first = direct.nextClearBit(stretch.first());
      while (first <= stretch.last()) {
        int next = direct.nextSetBit(first);
        int last = next < 0 || next > stretch.last() ? stretch.last() : next - 1;
        add(left, first, last);
        first = direct.nextClearBit(last + 1);
      }
    }
    return left;
  }

  private void add(List<Stretch> left, int from, int to) {
    int first = from;
    int last = to;
    while (first <= to && !words.isWord(first)) {
      first++;
    }
    while (last >= first && !words.isWord(last)) {
      last--;
    }
    if (first <= last) {
      left.add(new Stretch(first, last));
    }
  }

  private boolean isMarked(List<Stretch> stretches, Cue cue) {
    return !inMarks.get(cue.word())
        && stretches.stream()
            .anyMatch(
                stretch -> {
                  int marked = inMarks.nextSetBit(stretch.first());
                  while (marked >= 0 && marked <= stretch.last() && direct.get(marked)) {
                    marked = inMarks.nextSetBit(direct.nextClearBit(marked));
                  }
                  return marked >= 0 && marked <= stretch.last();
                });
  }
}
