package dev.parallax.topic.hand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.TopicsByHandConfig;
import dev.parallax.config.TopicsConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ByHandCheckTest {

  private static final String ONE = "topic:00000001";
  private static final String TWO = "topic:00000002";

  private static TopicsConfig config(boolean find, int k, TopicsByHandConfig hand) {
    return new TopicsConfig(
        find, k, List.of(2, 4), 60, 10, 10, 60, false, 2, 0, 0.9, 0.5, 0.25, 20, 7, hand);
  }

  private static List<String> problems(TopicsByHandConfig hand) {
    return ByHandCheck.problems(config(true, 0, hand)).stream()
        .map(problem -> problem.key() + " " + problem.message())
        .toList();
  }

  private static TopicsByHandConfig names(Map<String, String> names) {
    return new TopicsByHandConfig(names, Map.of(), Map.of());
  }

  private static TopicsByHandConfig merged(Map<String, List<String>> merged) {
    return new TopicsByHandConfig(Map.of(), merged, Map.of());
  }

  private static TopicsByHandConfig seeds(Map<String, List<String>> seeds) {
    return new TopicsByHandConfig(Map.of(), Map.of(), seeds);
  }

  @Test
  void whatIsRightIsNoProblem() {
    assertThat(problems(TopicsByHandConfig.NONE)).isEmpty();
    assertThat(
            problems(
                new TopicsByHandConfig(
                    Map.of(ONE, "the Cold War", "topic:money", "Money", "topic:health", "Health"),
                    Map.of(
                        "money",
                        List.of(ONE, TWO),
                        "welfare",
                        List.of("topic:health", "topic:0000000a")),
                    Map.of("health", List.of("health", "hospital*")))))
        .isEmpty();
  }

  @Test
  void anIdThatNoTopicCanHaveIsToldWithWhatWasMeant() {
    assertThat(problems(names(Map.of("topic:1", "a"))))
        .singleElement()
        .asString()
        .startsWith("topics.by_hand.names.topic:1 ")
        .contains("is no id of a topic");
    assertThat(
            problems(
                new TopicsByHandConfig(
                    Map.of("topic:helth", "Care"), Map.of(), Map.of("health", List.of("health")))))
        .singleElement()
        .asString()
        .endsWith("did you mean topic:health?");
  }

  @Test
  void aTopicIsNotMergedWithItselfNorWithAMergeNorTwice() {
    assertThat(problems(merged(Map.of("a", List.of(ONE, ONE)))))
        .containsExactly(
            "topics.by_hand.merged.a names topic:00000001 twice; a topic is not merged with itself",
            "topics.by_hand.merged.a needs two different topics at least");
    assertThat(
            problems(
                merged(Map.of("a", List.of(ONE, TWO), "b", List.of("topic:a", "topic:0000000c")))))
        .containsExactly(
            "topics.by_hand.merged.b topic:a is merged itself; list its topics in its place");
    assertThat(
            problems(merged(Map.of("a", List.of(ONE, TWO), "b", List.of(TWO, "topic:0000000c")))))
        .containsExactly(
            "topics.by_hand.merged.b topic:00000002 is part of a, too; it can be in one");
    assertThat(problems(merged(Map.of("a", List.of("topic:a", ONE)))))
        .containsExactly(
            "topics.by_hand.merged.a topic:a is merged itself; list its topics in its place");
    assertThat(problems(merged(Map.of("a", List.of()))))
        .containsExactly("topics.by_hand.merged.a needs two different topics at least");
  }

  @Test
  void namesOfMergedTopicsAndOfSeedsAreIds() {
    assertThat(problems(merged(Map.of("topic:a", List.of(ONE, TWO)))))
        .singleElement()
        .asString()
        .contains("stands here without 'topic:'");
    assertThat(problems(seeds(Map.of("Health Care", List.of("health")))))
        .singleElement()
        .asString()
        .contains("is no name; small letters");
    assertThat(problems(seeds(Map.of("deadbeef", List.of("health")))))
        .singleElement()
        .asString()
        .contains("looks like the id of a topic that was found");
    assertThat(
            problems(
                new TopicsByHandConfig(
                    Map.of(),
                    Map.of("health", List.of(ONE, TWO)),
                    Map.of("health", List.of("health")))))
        .anyMatch(problem -> problem.contains("is the name of a merged topic, too"));
  }

  @Test
  void oneNameIsOfOneTopic() {
    assertThat(problems(names(Map.of(ONE, "War", TWO, " war "))))
        .singleElement()
        .asString()
        .contains("is the name of topic:00000001, too");
    assertThat(
            problems(
                new TopicsByHandConfig(
                    Map.of(ONE, "health"), Map.of(), Map.of("health", List.of("health")))))
        .singleElement()
        .asString()
        .contains("is the name of topic:health, too");
    assertThat(problems(names(Map.of(ONE, "x".repeat(101)))))
        .singleElement()
        .asString()
        .contains("has 101 characters; 100 are allowed");
  }

  @Test
  void seedsNeedWordsThatAreNotEverything() {
    assertThat(problems(seeds(Map.of("a", List.of()))))
        .containsExactly("topics.by_hand.seeds.a needs a word at least");
    assertThat(problems(seeds(Map.of("a", List.of("war", "War")))))
        .containsExactly("topics.by_hand.seeds.a names 'War' twice");
    assertThat(problems(seeds(Map.of("a", List.of("*")))))
        .singleElement()
        .asString()
        .contains("stands for every word");
  }

  @Test
  void moreCannotBeLookedForThanThereAre() {
    TopicsByHandConfig three =
        seeds(Map.of("a", List.of("x"), "b", List.of("y"), "c", List.of("z")));
    assertThat(ByHandCheck.problems(config(true, 2, three)))
        .extracting(ConfigProblem::message)
        .containsExactly("looks for 3 topics, and there are 2 at most; raise topics.k");
    assertThat(ByHandCheck.problems(config(true, 0, three))).isEmpty();
  }

  @Test
  void withoutTopicsNothingByHandHasAnEffect() {
    assertThat(ByHandCheck.problems(config(false, 0, names(Map.of(ONE, "War")))))
        .extracting(ConfigProblem::key)
        .containsExactly("topics.by_hand");
    assertThat(ByHandCheck.problems(config(false, 0, TopicsByHandConfig.NONE))).isEmpty();
  }

  @Test
  void allIsToldAtOnce() {
    assertThat(
            problems(
                new TopicsByHandConfig(
                    Map.of("x", "War"), Map.of("b", List.of(ONE)), Map.of("C", List.of()))))
        .hasSize(4);
  }
}
