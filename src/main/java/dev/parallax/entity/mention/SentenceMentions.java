package dev.parallax.entity.mention;

import dev.parallax.entity.name.EntityType;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The mentions of one sentence, by the tokens they stand on. Positions are from 0. */
final class SentenceMentions {

  private static final int NONE = -1;

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final int[] owners;
  private final boolean inCapitals;

  /**
   * @param mentions of the sentence, in order
   */
  SentenceMentions(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.owners = new int[sentence.tokens().size()];
    this.inCapitals = sentence.tokens().stream().map(Token::form).allMatch(SentenceMentions::upper);
    Arrays.fill(owners, NONE);
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Arrays.fill(owners, mention.firstToken() - 1, mention.lastToken(), i);
    }
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  /** Whether no token has a small letter, so that capitals tell nothing. */
  boolean inCapitals() {
    return inCapitals;
  }

  /** How many of the tokens from {@code start} to before {@code end} are of no mention. */
  int freeTokens(int start, int end) {
    return (int) Arrays.stream(owners, start, end).filter(owner -> owner == NONE).count();
  }

  /**
   * The one mention of a name that stands on some of these tokens and on no others; null where
   * there is none, several, or one of a number.
   */
  @Nullable Mention only(int start, int end) {
    int[] found =
        Arrays.stream(owners, start, end).filter(owner -> owner != NONE).distinct().toArray();
    if (found.length != 1) {
      return null;
    }
    Mention mention = mentions.get(found[0]);
    boolean within = mention.firstToken() > start && mention.lastToken() <= end;
    return within && EntityType.of(mention.type()).isPresent() ? mention : null;
  }

  private static boolean upper(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT));
  }
}
