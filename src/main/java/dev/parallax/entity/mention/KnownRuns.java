package dev.parallax.entity.mention;

import dev.parallax.entity.known.KnownEntities;
import dev.parallax.entity.known.KnownEntity;
import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.LostApostrophe;
import dev.parallax.entity.name.Name;
import dev.parallax.entity.name.NameKey;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names of known entities among tokens, the longest first, from left to right. */
final class KnownRuns {

  /** Tokens of the longest name looked for, hyphens among them. */
  private static final int LONGEST = 8;

  private static final Set<EntityType> MAY_LOSE_APOSTROPHE =
      EnumSet.of(EntityType.PERSON, EntityType.COUNTRY, EntityType.LOCATION);

  private final CodePointText text;
  private final SentenceMentions sentence;

  private KnownRuns(CodePointText text, SentenceMentions sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /** Runs to become mentions: disjoint, in order. */
  static List<KnownRun> find(CodePointText text, SentenceMentions sentence) {
    KnownRuns finder = new KnownRuns(text, sentence);
    List<KnownRun> runs = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Optional<KnownRun> run = finder.longestAt(at);
      run.ifPresent(runs::add);
      at = run.map(KnownRun::end).orElse(at + 1);
    }
    return runs;
  }

  private Optional<KnownRun> longestAt(int start) {
    if (!mayBegin(start)) {
      return Optional.empty();
    }
    for (int end = Math.min(start + LONGEST, sentence.tokens().size()); end > start; end--) {
      if (sentence.freeTokens(start, end) > 0 && isWord(end - 1)) {
        Optional<KnownRun> run = run(start, end);
        if (run.isPresent()) {
          return run;
        }
      }
    }
    return Optional.empty();
  }

  private boolean mayBegin(int start) {
    String form = form(start);
    String key = NameKey.of(form);
    return Character.isUpperCase(form.codePointAt(0))
        && (KnownEntities.mayBeginWith(key)
            || LostApostrophe.stem(key).filter(KnownEntities::mayBeginWith).isPresent());
  }

  private static boolean mayBeKnown(String key) {
    return KnownEntities.hasKey(key)
        || LostApostrophe.stem(key).filter(KnownEntities::hasKey).isPresent();
  }

  private Optional<KnownRun> run(int start, int end) {
    return known(start, end)
        .filter(entity -> missed(start, end, entity) || cutShort(start, end, entity))
        .map(entity -> new KnownRun(start, end, entity));
  }

  private Optional<KnownEntity> known(int start, int end) {
    List<Token> tokens = sentence.tokens();
    String surface =
        text.slice(new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end()));
    String key = NameKey.of(surface);
    if (!mayBeKnown(key)) {
      return Optional.empty();
    }
    Name name = Name.of(surface);
    return name.key().equals(key)
        ? KnownEntities.find(name).or(() -> possessive(name, start))
        : Optional.empty();
  }

  /** A possessive without its apostrophe; at a sentence's beginning it may be a verb. */
  private Optional<KnownEntity> possessive(Name name, int start) {
    boolean unsure = start == 0 || form(start - 1).equalsIgnoreCase("the");
    return unsure
        ? Optional.empty()
        : LostApostrophe.stem(name.text())
            .flatMap(stem -> KnownEntities.find(Name.of(stem)))
            .filter(entity -> MAY_LOSE_APOSTROPHE.contains(entity.type()));
  }

  /** Untagged throughout; a word alone has to be a noun, or the adjective of a demonym. */
  private boolean missed(int start, int end, KnownEntity entity) {
    if (sentence.freeTokens(start, end) < end - start) {
      return false;
    }
    String tag = sentence.tokens().get(start).partOfSpeech();
    boolean name =
        tag.startsWith("NN") || (entity.type() == EntityType.NATIONALITY && tag.startsWith("JJ"));
    return end - start > 1 || (name && !sentence.inCapitals());
  }

  /**
   * A mention within it is shorter than the name. A country keeps its mention within the name of an
   * institution, for there it is named, too.
   */
  private boolean cutShort(int start, int end, KnownEntity entity) {
    Mention within = sentence.only(start, end);
    return within != null
        && (within.countryCode() == null
            || entity.type() == EntityType.LOCATION
            || entity.type() == EntityType.COUNTRY
            || entity.type() == EntityType.NATIONALITY);
  }

  private boolean isWord(int position) {
    return Character.isLetterOrDigit(form(position).codePointAt(0));
  }

  private String form(int position) {
    return sentence.tokens().get(position).form();
  }
}
