package dev.parallax.frame.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.frame.TaggedText;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FramePattern;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.lexicon.FrameSets;
import dev.parallax.model.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten thousand random patterns against {@link NaiveMatcher}, on random tokens. */
class MatcherOracleTest {

  private static final int PATTERNS = 10_000;
  private static final List<String> TAGS =
      List.of("NN", "NNS", "VBZ", "JJ", ",", "NNP", "NNP@PERSON", "NN@DATE");
  private static final List<String> PARTS =
      List.of("", "", "", "/NOUN", "/VERB", "/PROPN", "!PERSON", "/NOUN!NAME!DATE");

  @Test
  void findsWhatANaiveMatcherFinds() {
    Random random = new Random(42);
    List<FrameSet> sets = List.of(set("a", 3000, random), set("b", PATTERNS - 3000, random));
    PatternMatcher matcher = new PatternMatcher(sets);
    NaiveMatcher naive = new NaiveMatcher(sets);
    int hits = 0;
    int gapped = 0;
    for (int trial = 0; trial < 15; trial++) {
      List<Token> tokens = sentence(1 + random.nextInt(30), random);
      List<String> expected = naive.match(tokens);
      assertThat(matcher.match(tokens).stream().map(MatcherOracleTest::text).sorted())
          .as("%s", tokens)
          .containsExactlyElementsOf(expected.stream().sorted().toList());
      hits += expected.size();
      gapped += (int) expected.stream().filter(text -> text.contains("~")).count();
    }
    assertThat(hits).isGreaterThan(500);
    assertThat(gapped).isGreaterThan(100);
  }

  static String text(FrameMatch match) {
    return "%s/%s %s %d-%d"
        .formatted(
            match.set(),
            match.frame(),
            match.pattern().text(),
            match.firstToken(),
            match.lastToken());
  }

  private static FrameSet set(String name, int patterns, Random random) {
    int frames = 10;
    return new FrameSet(
        name,
        "Random.",
        IntStream.range(0, frames)
            .mapToObj(
                i ->
                    new Frame(
                        "f" + i,
                        "Random.",
                        patterns(patterns / frames, random),
                        patterns(i % 2 * 3, random),
                        List.of(),
                        List.of()))
            .toList());
  }

  private static List<FramePattern> patterns(int count, Random random) {
    return IntStream.range(0, count).mapToObj(i -> pattern(random)).toList();
  }

  private static FramePattern pattern(Random random) {
    List<String> pieces = new ArrayList<>();
    int elements = 1 + random.nextInt(4) + random.nextInt(2);
    for (int i = 0; i < elements; i++) {
      if (i > 0 && random.nextInt(3) == 0) {
        pieces.add(random.nextBoolean() ? "_" : "~" + (1 + random.nextInt(4)));
      }
      pieces.add(alternatives(random) + PARTS.get(random.nextInt(PARTS.size())));
    }
    return FrameSets.pattern(String.join(" ", pieces));
  }

  private static String alternatives(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> alternative(random))
        .collect(Collectors.joining("|"));
  }

  private static String alternative(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> word(random).substring(0, 2) + "*";
      case 1 -> word(random) + "-" + word(random);
      default -> word(random);
    };
  }

  /** One of 64 words. */
  private static String word(Random random) {
    return IntStream.range(0, 3)
        .mapToObj(i -> "abcd".substring(random.nextInt(4)).substring(0, 1))
        .collect(Collectors.joining());
  }

  private static List<Token> sentence(int length, Random random) {
    return TaggedText.tokens(
        IntStream.range(0, length).mapToObj(i -> token(random)).collect(Collectors.joining(" ")));
  }

  private static String token(Random random) {
    String tag = "/" + TAGS.get(random.nextInt(TAGS.size()));
    return switch (random.nextInt(8)) {
      case 0 -> word(random) + "-" + word(random) + tag;
      case 1 -> "+-/HYPH";
      case 2 -> "+" + word(random) + tag;
      case 3 -> word(random) + "s:" + word(random) + tag;
      default -> word(random) + tag;
    };
  }
}
