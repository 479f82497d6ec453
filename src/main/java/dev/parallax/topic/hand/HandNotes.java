package dev.parallax.topic.hand;

import dev.parallax.model.topic.TopicTerm;
import dev.parallax.topic.state.GivenTopic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people must know of topics by hand once the topics of a run are found. */
public final class HandNotes {

  private static final int WORDS = 4;

  private final ByHand hand;
  private final GivenTopics given;
  private final double sameTopic;
  private final List<String> notes = new ArrayList<>();

  private HandNotes(ByHand hand, GivenTopics given, double sameTopic) {
    this.hand = hand;
    this.given = given;
    this.sameTopic = sameTopic;
  }

  /**
   * All notes: on names, on merged topics, on topics that were looked for.
   *
   * @param given the topics of the run, merged ones among their parts
   * @param sameTopic likeness below which a topic is another
   * @param seeds the topics that were looked for
   * @param vocabulary whose numbers these have
   */
  public static List<String> of(
      ByHand hand, GivenTopics given, double sameTopic, Seeds seeds, List<String> vocabulary) {
    HandNotes notes = new HandNotes(hand, given, sameTopic);
    hand.names().keySet().forEach(notes::named);
    hand.merged().forEach(notes::merged);
    notes.notes.addAll(seeds.notes());
    seeds.topics().forEach(topic -> notes.sought(topic, vocabulary));
    return List.copyOf(notes.notes);
  }

  /**
   * Notes on ids that no topic has, where nothing is known of what they were.
   *
   * @param ids of the topics that there are
   * @param where they are, in words: {@code the run before}
   */
  public static List<String> unknown(ByHand hand, Collection<String> ids, String where) {
    List<String> notes = new ArrayList<>();
    hand.names().keySet().stream()
        .filter(id -> ByHand.isFound(id) && !ids.contains(id))
        .forEach(id -> notes.add(names(id) + unknown(id, ids, where)));
    hand.merged()
        .forEach(
            (whole, parts) ->
                parts.stream()
                    .filter(id -> ByHand.isFound(id) && !ids.contains(id))
                    .forEach(id -> notes.add(merges(whole) + unknown(id, ids, where))));
    return notes;
  }

  private static String unknown(String id, Collection<String> ids, String where) {
    String meant = ByHandCheck.meantId(id, ids);
    return "%s has no topic %s%s".formatted(where, id, meant.isEmpty() ? "." : meant);
  }

  private static String names(String id) {
    return "topics.by_hand.names." + id + ": ";
  }

  private static String merges(String whole) {
    return "topics.by_hand.merged." + whole.substring(ByHand.PREFIX.length()) + ": ";
  }

  private void named(String id) {
    // A merged topic, or one that was looked for, is told of where it is made.
    if (ByHand.isFound(id)) {
      told(names(id), id, "“%s”, ".formatted(hand.names().get(id)), "named");
    }
  }

  private void merged(String whole, List<String> parts) {
    long there = parts.stream().filter(given::isThere).count();
    for (String part : parts) {
      boolean toldAsName = hand.names().containsKey(part) && given.isThere(part);
      if (ByHand.isFound(part) && !toldAsName) {
        told(merges(whole), part, "", "merged");
      } else if (!ByHand.isFound(part) && !given.isThere(part)) {
        notes.add(merges(whole) + "%s, which is looked for, was not found.".formatted(part));
      }
    }
    if (there == 0) {
      notes.add(merges(whole) + "none of its topics is there, so that it was not measured.");
    } else if (there == 1) {
      notes.add(merges(whole) + "one of its topics is there; it alone was measured as the whole.");
    }
  }

  private void told(String key, String id, String name, String done) {
    GivenTopic then = given.then(id);
    Double likeness = given.likeness(id);
    if (then == null) {
      notes.add(key + unknown(id, given.ids(), "this run"));
    } else if (likeness == null) {
      notes.add(key + name + id + " is gone. " + gone(then));
    } else if (likeness < sameTopic) {
      notes.add(
          key
              + "%sthe topic has changed since it was %s. Its first words were %s; they are %s (likeness %s, below topics.same_topic). Look whether it is still what is meant."
                  .formatted(
                      name, done, firstOf(then.terms()), first(given.words(id)), of(likeness)));
    }
  }

  private String gone(GivenTopic then) {
    String nearest = nearest(then);
    String were = "Its first words were %s".formatted(firstOf(then.terms()));
    return nearest == null
        ? were + "."
        : were
            + "; nearest to it is %s (%s), likeness %s."
                .formatted(
                    nearest,
                    first(given.words(nearest)),
                    of(GivenTopics.cosine(then, given.words(nearest))));
  }

  private @Nullable String nearest(GivenTopic then) {
    return given.ids().stream()
        .sorted()
        .max(Comparator.comparingDouble(id -> GivenTopics.cosine(then, given.words(id))))
        .orElse(null);
  }

  private void sought(SoughtTopic topic, List<String> vocabulary) {
    String key = Seeds.key(topic.id());
    if (!given.isThere(topic.id())) {
      notes.add(key + "not found: less than a thousandth of the text gathered around its words.");
      return;
    }
    Set<String> words = new HashSet<>(topic.terms().stream().map(vocabulary::get).toList());
    List<TopicTerm> first = given.words(topic.id());
    if (first.stream().noneMatch(word -> words.contains(word.term()))) {
      notes.add(
          key
              + "the topic has moved away from its words: none is among its first %d, which begin with %s."
                  .formatted(first.size(), first(first)));
    }
  }

  private static String first(List<TopicTerm> words) {
    return firstOf(words.stream().map(TopicTerm::term).toList());
  }

  private static String firstOf(List<String> words) {
    return words.stream().limit(WORDS).collect(Collectors.joining(", "));
  }

  private static String of(double likeness) {
    return String.format(Locale.ROOT, "%.2f", likeness);
  }
}
