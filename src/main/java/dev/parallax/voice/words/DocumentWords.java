package dev.parallax.voice.words;

import static java.util.stream.Collectors.groupingBy;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document's paragraphs in one row, so that a stretch may go over the ends of
 * sentences and paragraphs. A word is named by its place in the row, from 0; marks are words, too.
 */
public final class DocumentWords {

  /** Of no word. */
  public static final int NONE = -1;

  private final List<Token> tokens = new ArrayList<>();
  private final List<Stretch> sentenceStretches = new ArrayList<>();
  private final List<Stretch> paragraphs = new ArrayList<>();
  private final List<List<Integer>> dependents = new ArrayList<>();
  private final List<Integer> sentenceOf = new ArrayList<>();
  private final List<Integer> paragraphOf = new ArrayList<>();
  private final Map<Integer, Mention> mentions = new HashMap<>();

  private DocumentWords(List<Sentence> sentences, List<Mention> mentions) {
    Map<Integer, List<Mention>> mentionsOf =
        mentions.stream().collect(groupingBy(Mention::sentence));
    int segment = NONE;
    for (Sentence sentence : sentences) {
      int first = tokens.size();
      if (sentence.segment() == segment) {
        Stretch before = paragraphs.remove(paragraphs.size() - 1);
        paragraphs.add(new Stretch(before.first(), first + sentence.tokens().size() - 1));
      } else {
        paragraphs.add(new Stretch(first, first + sentence.tokens().size() - 1));
      }
      segment = sentence.segment();
      add(sentence, first);
      for (Mention mention : mentionsOf.getOrDefault(sentence.ordinal(), List.of())) {
        for (int token = mention.firstToken(); token <= mention.lastToken(); token++) {
          this.mentions.put(first + token - 1, mention);
        }
      }
    }
  }

  private void add(Sentence sentence, int first) {
    sentenceStretches.add(new Stretch(first, first + sentence.tokens().size() - 1));
    for (Token token : sentence.tokens()) {
      tokens.add(token);
      dependents.add(new ArrayList<>(0));
      sentenceOf.add(sentenceStretches.size() - 1);
      paragraphOf.add(paragraphs.size() - 1);
    }
    for (int word = first; word < tokens.size(); word++) {
      int head = head(word);
      if (head != NONE) {
        dependents.get(head).add(word);
      }
    }
  }

  /** The words of the paragraphs that are measured. */
  public static DocumentWords of(AnnotatedDocument document) {
    return new DocumentWords(document.paragraphSentences(), document.annotation().mentions());
  }

  /** Words in all. */
  public int size() {
    return tokens.size();
  }

  /** One word. */
  public Token token(int word) {
    return tokens.get(word);
  }

  /** The mention that it is part of, null where it is part of none. */
  public @Nullable Mention mention(int word) {
    return mentions.get(word);
  }

  /** Dictionary form in lower case. */
  public String lemma(int word) {
    return token(word).lemma().toLowerCase(Locale.ROOT);
  }

  /** Penn Treebank tag. */
  public String tag(int word) {
    return token(word).partOfSpeech();
  }

  /** How it depends on its head; empty where that is not known. */
  public String relation(int word) {
    String relation = token(word).relation();
    return relation == null ? "" : relation;
  }

  /** The word it depends on, {@link #NONE} for a root or where there is no parse. */
  public int head(int word) {
    Integer head = token(word).head();
    return head == null || head == 0 ? NONE : sentence(word).first() + head - 1;
  }

  /** The words that depend on one, in order. */
  public List<Integer> dependents(int word) {
    return dependents.get(word);
  }

  /** The first word that depends on one in one of these ways, or {@link #NONE}. */
  public int dependent(int word, String... relations) {
    for (int dependent : dependents(word)) {
      if (List.of(relations).contains(relation(dependent))) {
        return dependent;
      }
    }
    return NONE;
  }

  /** A word and all that depend on it, directly or not. */
  public BitSet subtree(int word) {
    BitSet subtree = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(word));
    while (!open.isEmpty()) {
      int next = open.remove(open.size() - 1);
      if (!subtree.get(next)) {
        subtree.set(next);
        open.addAll(dependents(next));
      }
    }
    return subtree;
  }

  /** The sentence that a word stands in. */
  public Stretch sentence(int word) {
    return sentenceStretches.get(sentenceOf.get(word));
  }

  /** The paragraph that a word stands in. */
  public Stretch paragraph(int word) {
    return paragraphs.get(paragraphOf.get(word));
  }

  /** All paragraphs, in order. */
  public List<Stretch> paragraphs() {
    return List.copyOf(paragraphs);
  }

  /** Whether it has a letter or a digit. */
  public boolean isWord(int word) {
    return token(word).form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Words with a letter or a digit. */
  public int count(Stretch stretch) {
    int count = 0;
    for (int word = stretch.first(); word <= stretch.last(); word++) {
      count += isWord(word) ? 1 : 0;
    }
    return count;
  }

  /** Where a stretch stands in the cleaned text. */
  public Span span(Stretch stretch) {
    return new Span(token(stretch.first()).span().start(), token(stretch.last()).span().end());
  }
}
