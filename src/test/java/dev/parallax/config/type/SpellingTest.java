package dev.parallax.config.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void distanceCountsEdits() {
    assertThat(Spelling.distance("", "abc")).isEqualTo(3);
    assertThat(Spelling.distance("cohorts", "cohrots")).as("swap").isEqualTo(1);
    assertThat(Spelling.distance("thread", "threads")).isEqualTo(1);
    assertThat(Spelling.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Spelling.distance("ca", "abc")).as("no part is edited twice").isEqualTo(3);
  }

  @Test
  void agreesWithItsDefinition() {
    Random random = new Random(7);
    for (int trial = 0; trial < 500; trial++) {
      String a = word(random);
      String b = word(random);
      assertThat(Spelling.distance(a, b)).as("%s %s", a, b).isEqualTo(naive(a, b));
    }
  }

  @Test
  void longKeysCostNothing() {
    String endless = "a".repeat(1_000_000);
    assertThat(Spelling.distance(endless, endless + "b")).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void namesAreListedInWordsOfTheirOwnWhereNoneIsMeant() {
    List<String> known = List.of("title", "outlet");

    assertThat(Spelling.advice("outlett", known, "there are")).isEqualTo("did you mean outlet?");
    assertThat(Spelling.advice("xyz", known, "there are")).isEqualTo("there are title, outlet");
    assertThat(Spelling.meant("xyz", known)).isEmpty();
  }

  private static String word(Random random) {
    return random
        .ints(random.nextInt(7), 'a', 'd')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static int naive(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restA = a.substring(1);
    String restB = b.substring(1);
    int change = a.charAt(0) == b.charAt(0) ? 0 : 1;
    int best = naive(restA, restB) + change;
    best = Math.min(best, Math.min(naive(restA, b), naive(a, restB)) + 1);
    if (a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)) {
      best = Math.min(best, naive(a.substring(2), b.substring(2)) + 1);
    }
    return best;
  }
}
