package dev.parallax.topic.hand;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.TopicsByHandConfig;
import dev.parallax.config.TopicsConfig;
import dev.parallax.config.type.Spelling;
import dev.parallax.config.yaml.Excerpt;
import dev.parallax.model.family.Family;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what is wrong with topics by hand and can be told before any topic is found. */
public final class ByHandCheck {

  private static final String SECTION = "topics.by_hand";
  private static final int LONGEST_NAME = 100;

  private final TopicsConfig topics;
  private final TopicsByHandConfig config;
  private final Set<String> given = new TreeSet<>();
  private final List<ConfigProblem> problems = new ArrayList<>();

  private ByHandCheck(TopicsConfig topics) {
    this.topics = topics;
    this.config = topics.byHand();
    config.merged().keySet().forEach(name -> given.add(ByHand.PREFIX + name));
    config.seeds().keySet().forEach(name -> given.add(ByHand.PREFIX + name));
  }

  /** All that is wrong; lines are not known here. */
  public static List<ConfigProblem> problems(TopicsConfig topics) {
    if (topics.byHand().saysNothing()) {
      return List.of();
    }
    ByHandCheck check = new ByHandCheck(topics);
    if (!topics.find()) {
      check.problem("", "has no effect, since topics.find is false; take it out, or find topics");
    }
    check.ids("merged", check.config.merged().keySet());
    check.ids("seeds", check.config.seeds().keySet());
    check.namedTwice();
    check.names();
    check.merged();
    check.seeds();
    return check.problems;
  }

  private void ids(String kind, Collection<String> names) {
    for (String name : names) {
      String key = "." + kind + "." + name;
      if (name.startsWith(ByHand.PREFIX)) {
        problem(key, "stands here without '" + ByHand.PREFIX + "'; names of topics stand in names");
      } else if (!Family.isName(name)) {
        problem(
            key,
            "'%s' is no name; small letters, digits and _ make one, a letter first, at most 64. What"
                    .formatted(Excerpt.of(name))
                + " people read stands in names");
      } else if (ByHand.isFound(ByHand.PREFIX + name)) {
        problem(key, "looks like the id of a topic that was found; choose another name");
      }
    }
  }

  private void namedTwice() {
    config.seeds().keySet().stream()
        .filter(config.merged()::containsKey)
        .forEach(
            name ->
                problem(
                    ".seeds." + name,
                    "is the name of a merged topic, too; one of them needs another"));
  }

  private void names() {
    Map<String, String> byName = new HashMap<>();
    ByHand hand = ByHand.of(config);
    given.stream()
        .filter(id -> !config.names().containsKey(id))
        .forEach(id -> byName.put(folded(String.valueOf(hand.nameOf(id))), id));
    config
        .names()
        .forEach(
            (id, name) -> {
              id(".names." + id, id);
              if (name.strip().length() > LONGEST_NAME) {
                problem(
                    ".names." + id,
                    "has %,d characters; %d are allowed"
                        .formatted(name.strip().length(), LONGEST_NAME));
              }
              String other = byName.putIfAbsent(folded(name), id);
              if (other != null) {
                problem(
                    ".names." + id,
                    "'%s' is the name of %s, too; topics that are one are put together in merged"
                        .formatted(Excerpt.of(name.strip()), other));
              }
            });
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private void merged() {
    Map<String, String> wholes = new HashMap<>();
    config
        .merged()
        .forEach(
            (name, parts) -> {
              String key = ".merged." + name;
              Set<String> seen = new HashSet<>();
              for (String part : parts) {
                part(key, part, seen);
                String other = wholes.putIfAbsent(part, name);
                if (other != null && !other.equals(name)) {
                  problem(key, "%s is part of %s, too; it can be in one".formatted(part, other));
                }
              }
              if (new HashSet<>(parts).size() < 2) {
                problem(key, "needs two different topics at least");
              }
            });
  }

  private void part(String key, String part, Set<String> seen) {
    if (!seen.add(part)) {
      problem(key, "names %s twice; a topic is not merged with itself".formatted(part));
    } else if (part.startsWith(ByHand.PREFIX)
        && config.merged().containsKey(part.substring(ByHand.PREFIX.length()))) {
      problem(key, "%s is merged itself; list its topics in its place".formatted(part));
    } else {
      id(key, part);
    }
  }

  private void id(String key, String id) {
    if (!ByHand.isFound(id) && !given.contains(id)) {
      problem(
          key,
          "'%s' is no id of a topic, which is like topic:1f0c77aa in the table topics, or topic: and a"
                  .formatted(Excerpt.of(id))
              + " name from merged or seeds"
              + meantId(id, given));
    }
  }

  private void seeds() {
    config
        .seeds()
        .forEach(
            (name, words) -> {
              String key = ".seeds." + name;
              if (words.isEmpty()) {
                problem(key, "needs a word at least");
              }
              Set<String> seen = new HashSet<>();
              for (String word : words) {
                if (!seen.add(SeedWord.of(word).letters())) {
                  problem(key, "names '%s' twice".formatted(Excerpt.of(word)));
                }
                if (SeedWord.of(word).isEverything()) {
                  problem(key, "'%s' stands for every word".formatted(Excerpt.of(word)));
                }
              }
            });
    int sought = config.seeds().size();
    int most =
        topics.choosesK()
            ? topics.grid().stream().mapToInt(k -> k).max().orElse(sought)
            : topics.k();
    if (sought > most) {
      problem(
          ".seeds",
          "looks for %d topics, and there are %d at most; raise %s"
              .formatted(sought, most, topics.choosesK() ? "topics.grid" : "topics.k"));
    }
  }

  /** What was meant, if there is anything like it; the whole list would be no help. */
  static String meant(String written, Collection<String> known) {
    return Spelling.meant(written, List.copyOf(known)).map(asked -> "; " + asked).orElse("");
  }

  /** The same of ids, whose beginning is the same in all of them. */
  static String meantId(String written, Collection<String> ids) {
    String name = written.startsWith(ByHand.PREFIX) ? bare(written) : written;
    return meant(name, ids.stream().map(ByHandCheck::bare).toList())
        .replace("did you mean ", "did you mean " + ByHand.PREFIX);
  }

  private static String bare(String id) {
    return id.substring(ByHand.PREFIX.length());
  }

  private void problem(String key, String message) {
    problems.add(new ConfigProblem("", 0, SECTION + key, message));
  }
}
