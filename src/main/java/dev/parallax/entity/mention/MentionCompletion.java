package dev.parallax.entity.mention;

import dev.parallax.entity.known.KnownEntity;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds mentions of known entities that the annotator left untagged, as CoreNLP does in some
 * compounds like {@code US-Japan}, and widens those it cut short ({@code Kim Jong} for {@code Kim
 * Jong Un}, {@code China} for {@code South China Sea}). Nothing else is changed.
 */
public final class MentionCompletion {

  private final CodePointText text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private MentionCompletion(CodePointText text) {
    this.text = text;
  }

  /**
   * The annotation with completed mentions, their ordinals and the tokens' entity types made new.
   * Completing twice changes nothing more. Linear in the number of tokens.
   *
   * @param text that was annotated
   */
  public static Annotation complete(String text, Annotation annotation) {
    MentionCompletion completion = new MentionCompletion(new CodePointText(text));
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : annotation.mentions()) {
      bySentence.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(mention);
    }
    for (Sentence sentence : annotation.sentences()) {
      completion.add(sentence, bySentence.getOrDefault(sentence.ordinal(), List.of()));
    }
    return new Annotation(completion.sentences, completion.mentions);
  }

  private void add(Sentence sentence, List<Mention> before) {
    SentenceMentions annotated = new SentenceMentions(sentence, before);
    List<KnownRun> runs = KnownRuns.find(text, annotated);
    sentences.add(runs.isEmpty() ? sentence : tagged(sentence, runs));
    int next = 0;
    for (KnownRun run : runs) {
      while (next < before.size() && before.get(next).firstToken() <= run.end()) {
        keepUnlessWidened(before.get(next), run);
        next++;
      }
      addMention(mention(sentence, run));
    }
    before.subList(next, before.size()).forEach(this::addMention);
  }

  private void keepUnlessWidened(Mention mention, KnownRun run) {
    if (mention.lastToken() <= run.start()) {
      addMention(mention);
    }
  }

  private void addMention(Mention mention) {
    mentions.add(mention.withOrdinals(mentions.size(), mention.sentence()));
  }

  private static Mention mention(Sentence sentence, KnownRun run) {
    KnownEntity entity = run.entity();
    Span span =
        new Span(
            sentence.tokens().get(run.start()).span().start(),
            sentence.tokens().get(run.end() - 1).span().end());
    return new Mention(
        0,
        sentence.ordinal(),
        run.start() + 1,
        run.end(),
        span,
        entity.type().name(),
        entity.countryCode());
  }

  private static Sentence tagged(Sentence sentence, List<KnownRun> runs) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (KnownRun run : runs) {
      for (int i = run.start(); i < run.end(); i++) {
        tokens.set(i, tokens.get(i).withEntityType(run.entity().type().name()));
      }
    }
    return new Sentence(
        sentence.ordinal(),
        sentence.segment(),
        sentence.span(),
        tokens,
        sentence.parsed(),
        sentence.constituency(),
        sentence.sentiment());
  }
}
