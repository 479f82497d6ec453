package dev.parallax.annotate;

import dev.parallax.model.annotation.Mention;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Span;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the mentions of a sentence in its tokens' entity tags, and tells countries from other
 * places.
 *
 * <p>CoreNLP's own mention annotator also yields pronouns and joins {@code US-Japan} into one
 * place; here a run of equal tags is a mention, cut at hyphens and dashes between two countries.
 */
final class MentionReader {

  private static final String NO_ENTITY = "O";
  private static final Set<String> MAY_BE_COUNTRY = Set.of("LOCATION", "ORGANIZATION", "MISC");

  private final CodePointText text;
  private final Countries countries;

  MentionReader(CodePointText text, Countries countries) {
    this.text = text;
    this.countries = countries;
  }

  /** Mentions of one sentence, their ordinals still 0. */
  List<Mention> read(List<CoreLabel> labels, List<Span> spans) {
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    while (start < labels.size()) {
      String tag = labels.get(start).ner();
      int end = start + 1;
      while (end < labels.size() && labels.get(end).ner().equals(tag)) {
        end++;
      }
      if (!tag.equals(NO_ENTITY)) {
        addMentions(mentions, tag, start, end, spans);
      }
      start = end;
    }
    return mentions;
  }

  private void addMentions(
      List<Mention> mentions, String tag, int start, int end, List<Span> spans) {
    int begin = start;
    for (int i = start + 1; i < end - 1; i++) {
      if (isJoint(spans.get(i)) && isCountry(begin, i, spans) && isCountry(i + 1, end, spans)) {
        mentions.add(mention(tag, begin, i, spans));
        begin = i + 1;
      }
    }
    mentions.add(mention(tag, begin, end, spans));
  }

  private boolean isJoint(Span token) {
    return token.length() == 1 && "-–—/".contains(slice(token));
  }

  private boolean isCountry(int start, int end, List<Span> spans) {
    String surface = slice(cover(start, end, spans));
    return countries.country(surface).or(() -> countries.demonym(surface)).isPresent();
  }

  private Mention mention(String tag, int start, int end, List<Span> spans) {
    Span span = cover(start, end, spans);
    String surface = slice(span);
    Optional<String> country =
        MAY_BE_COUNTRY.contains(tag) ? countries.country(surface) : Optional.empty();
    Optional<String> demonym =
        MAY_BE_COUNTRY.contains(tag) ? countries.demonym(surface) : Optional.empty();
    String type = country.isPresent() ? "COUNTRY" : demonym.isPresent() ? "NATIONALITY" : tag;
    return new Mention(0, 0, start + 1, end, span, type, country.or(() -> demonym).orElse(null));
  }

  private static Span cover(int start, int end, List<Span> spans) {
    return new Span(spans.get(start).start(), spans.get(end - 1).end());
  }

  private String slice(Span span) {
    return text.slice(span);
  }
}
