package dev.parallax.annotate.recognise;

import java.util.regex.Pattern;

/**
 * Features of the label of one token (J. Finkel, T. Grenager and C. Manning, "Incorporating
 * Non-local Information into Information Extraction Systems by Gibbs Sampling", ACL 2005), by the
 * names that CoreNLP gave them in training.
 */
final class TokenFeatures {

  private static final Pattern TITLES = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  private static final TextHash DOTS = TextHash.of("...");
  private static final TextHash CLUSTER = name("-DISTSIM");
  private static final TextHash PREVIOUS_CLUSTER = name("-PDISTSIM");
  private static final TextHash NEXT_CLUSTER = name("-NDISTSIM");
  private static final TextHash WORD = name("-WORD");
  private static final TextHash PREVIOUS_WORD = name("-PW");
  private static final TextHash NEXT_WORD = name("-NW");
  private static final TextHash SHAPE = name("-TYPE");
  private static final TextHash PREVIOUS_SHAPE = name("-PTYPE");
  private static final TextHash NEXT_SHAPE = name("-NTYPE");
  private static final TextHash PREVIOUS_WORD_SHAPE = name("-PW_CTYPE");
  private static final TextHash SHAPE_NEXT_WORD = name("-NW_CTYPE");
  private static final TextHash PREVIOUS_SHAPE_SHAPE = name("-PCTYPE");
  private static final TextHash SHAPE_NEXT_SHAPE = name("-CNTYPE");
  private static final TextHash THREE_SHAPES = name("-PCNTYPE");
  private static final TextHash WORD_BEFORE_SHORT = name("-PPW_CTYPE");
  private static final TextHash WORD_AFTER_SHORT = name("-NNW_CTYPE");
  private static final TextHash SOON_AFTER = name("-DISJN");
  private static final TextHash SHORTLY_BEFORE = name("-DISJP");
  private static final TextHash LETTERS_END = name("#");
  private static final long ALWAYS = name("###").hash();
  private static final long TITLE = name("IS_TITLE").hash();
  private static final TextHash POSITION = name("-POSITION");
  private static final TextHash FIRST = name("-BEGIN-SENT");
  private static final TextHash LAST = name("-END-SENT");
  private static final TextHash WITHIN = name("-IN-SENT");
  private static final long IS_FIRST = name("BEGIN-SENT").hash();
  private static final long IS_LAST = name("END-SENT").hash();
  private static final long IS_WITHIN = name("IN-SENT").hash();

  /** What CoreNLP adds for or against labels at a model's use; its name is not of training. */
  static final long LABEL = TextHash.of("@@@DECODING_CLASS_BIAS@@@").hash();

  /** A word so short that the one beyond it tells more. */
  private static final int SHORT = 3;

  private TokenFeatures() {}

  private static TextHash name(String feature) {
    return TextHash.of(feature + "|C");
  }

  static void add(SentenceView sentence, int place, FeatureSum sum) {
    TokenView word = sentence.at(place);
    TokenView previous = sentence.at(place - 1);
    TokenView next = sentence.at(place + 1);
    sum.add(ALWAYS);
    sum.add(LABEL);
    if (sentence.model().settings().titles() && TITLES.matcher(word.text()).matches()) {
      sum.add(TITLE);
    }
    addWords(word, previous, next, sum);
    addLetters(word.text(), sentence.model().settings().longest(), sum);
    addShapes(word, previous, next, sum);
    if (sentence.model().settings().positions()) {
      addPosition(word, place, sentence.size(), sum);
    }
    if (previous.text().length() <= SHORT) {
      sum.add(pair(sentence.at(place - 2).word(), word.shape(), WORD_BEFORE_SHORT));
    }
    if (next.text().length() <= SHORT) {
      sum.add(pair(sentence.at(place + 2).word(), word.shape(), WORD_AFTER_SHORT));
    }
    OccurrencePatterns.add(sentence, place, sum);
    for (int i = 1; i <= sentence.model().settings().reach(); i++) {
      sum.add(SOON_AFTER.endOf(sentence.at(place + i).word().hash()));
      sum.add(SHORTLY_BEFORE.endOf(sentence.at(place - i).word().hash()));
    }
  }

  private static void addWords(TokenView word, TokenView previous, TokenView next, FeatureSum sum) {
    sum.add(CLUSTER.endOf(word.cluster().hash()));
    sum.add(PREVIOUS_CLUSTER.endOf(previous.cluster().hash()));
    sum.add(NEXT_CLUSTER.endOf(next.cluster().hash()));
    sum.add(WORD.endOf(word.word().hash()));
    sum.add(PREVIOUS_WORD.endOf(previous.word().hash()));
    sum.add(NEXT_WORD.endOf(next.word().hash()));
  }

  /** Beginnings and ends of the word between angle brackets, two characters and more. */
  private static void addLetters(String word, int longest, FeatureSum sum) {
    String marked = '<' + word + '>';
    int most = longest < 0 ? marked.length() : Math.min(longest, marked.length());
    TextHash beginning = TextHash.of("#<");
    for (int i = 1; i < most; i++) {
      beginning = beginning.then(marked.charAt(i));
      sum.add(LETTERS_END.endOf(beginning.hash()));
    }
    TextHash end = LETTERS_END.after('>');
    for (int i = marked.length() - 2; i >= marked.length() - most; i--) {
      end = end.after(marked.charAt(i));
      sum.add(end.after('#').hash());
    }
  }

  private static void addShapes(
      TokenView word, TokenView previous, TokenView next, FeatureSum sum) {
    sum.add(SHAPE.endOf(word.shape().hash()));
    sum.add(PREVIOUS_SHAPE.endOf(previous.shape().hash()));
    sum.add(NEXT_SHAPE.endOf(next.shape().hash()));
    sum.add(pair(previous.word(), word.shape(), PREVIOUS_WORD_SHAPE));
    sum.add(pair(word.shape(), next.word(), SHAPE_NEXT_WORD));
    sum.add(pair(previous.shape(), word.shape(), PREVIOUS_SHAPE_SHAPE));
    sum.add(pair(word.shape(), next.shape(), SHAPE_NEXT_SHAPE));
    long two = word.shape().endOf(DOTS.endOf(previous.shape().hash()));
    sum.add(THREE_SHAPES.endOf(next.shape().endOf(DOTS.endOf(two))));
  }

  private static void addPosition(TokenView word, int place, int size, FeatureSum sum) {
    sum.add(POSITION.endOf(TextHash.of(Integer.toString(place)).hash()));
    // A sentence of one word begins with it, and does not end.
    boolean first = place == 0;
    boolean last = !first && place == size - 1;
    sum.add(first ? IS_FIRST : last ? IS_LAST : IS_WITHIN);
    sum.add((first ? FIRST : last ? LAST : WITHIN).endOf(word.shape().hash()));
  }

  private static long pair(TextHash first, TextHash second, TextHash name) {
    return name.endOf(second.endOf(DOTS.endOf(first.hash())));
  }
}
