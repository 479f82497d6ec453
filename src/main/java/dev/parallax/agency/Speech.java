package dev.parallax.agency;

import dev.parallax.model.text.Span;
import dev.parallax.model.voice.Quotation;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In whose quotations predicates stand; asked in the order of the text. */
final class Speech {

  private final List<Part> parts;
  private final Deque<Part> open = new ArrayDeque<>();
  private int next = 0;

  Speech(List<Quotation> quotations) {
    this.parts =
        quotations.stream()
            .filter(Quotation::countsForOthers)
            .flatMap(quotation -> quotation.spans().stream().map(s -> new Part(quotation, s)))
            .sorted(
                Comparator.<Part>comparingInt(part -> part.span().start())
                    .thenComparing(part -> -part.span().end()))
            .toList();
  }

  private record Part(Quotation quotation, Span span) {}

  /** Ordinal of the innermost quotation around words, null where there is none. */
  @Nullable Integer around(Span words) {
    for (; next < parts.size() && parts.get(next).span().start() <= words.start(); next++) {
      open.push(parts.get(next));
    }
    open.removeIf(part -> part.span().end() <= words.start());
    return open.stream()
        .filter(part -> words.end() <= part.span().end())
        .findFirst()
        .map(part -> part.quotation().ordinal())
        .orElse(null);
  }
}
