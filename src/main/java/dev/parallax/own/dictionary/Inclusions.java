package dev.parallax.own.dictionary;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.dictionary.Dictionary.Category;
import dev.parallax.own.dictionary.Dictionary.Entry;
import dev.parallax.own.file.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Categories that take in the entries of others, {@code <joy>}. */
final class Inclusions {

  private final Problems problems;
  private final List<Inclusion> written = new ArrayList<>();

  private record Inclusion(int category, String name, YamlPlace place) {}

  Inclusions(Problems problems) {
    this.problems = problems;
  }

  /** Has a category take in another, which may be written later. */
  void add(int category, String name, YamlPlace place) {
    written.add(new Inclusion(category, name, place));
  }

  /** What the inclusions add, once all categories are known. */
  List<Entry> resolve(List<Category> categories, List<Entry> entries, int most) {
    Map<Integer, Set<Integer>> holds = new LinkedHashMap<>();
    for (int i = 0; i < categories.size(); i++) {
      holds.computeIfAbsent(categories.get(i).within(), any -> new TreeSet<>()).add(i);
    }
    List<Entry> further = new ArrayList<>();
    for (Inclusion inclusion : written) {
      int included = find(inclusion.name, categories);
      if (included == Dictionary.NONE) {
        problems.at(
            inclusion.place,
            categories.get(inclusion.category).title(),
            "there is no category <%s>; there are %s"
                .formatted(
                    Excerpt.of(inclusion.name),
                    categories.stream()
                        .limit(10)
                        .map(Category::title)
                        .collect(Collectors.joining(", "))));
      } else {
        holds.computeIfAbsent(inclusion.category, any -> new TreeSet<>()).add(included);
      }
    }
    for (Inclusion inclusion : written) {
      Deque<Integer> way = new ArrayDeque<>(List.of(inclusion.category));
      int included = find(inclusion.name, categories);
      if (included != Dictionary.NONE && isCircle(included, way, new TreeSet<>(), holds)) {
        problems.at(
            inclusion.place,
            categories.get(inclusion.category).title(),
            "includes itself: "
                + way.stream()
                    .map(i -> categories.get(i).title())
                    .collect(Collectors.joining(" -> ")));
      }
    }
    if (problems.isEmpty()) {
      for (Inclusion inclusion : written) {
        Set<Integer> all = new TreeSet<>();
        collect(find(inclusion.name, categories), holds, all);
        entries.stream()
            .filter(entry -> all.contains(entry.category()))
            .map(e -> new Entry(e.text(), e.words(), e.weight(), inclusion.category))
            .forEach(further::add);
        if (further.size() + entries.size() > most) {
          problems.at(
              inclusion.place, "", "with this there are more than %,d entries".formatted(most));
          return List.of();
        }
      }
    }
    return further;
  }

  private static int find(String name, List<Category> categories) {
    String key =
        Arrays.stream(name.split("/", -1))
            .map(DictionaryDraft::key)
            .collect(Collectors.joining("/"));
    return IntStream.range(0, categories.size())
        .filter(i -> categories.get(i).key().equals(key))
        .findFirst()
        .orElse(Dictionary.NONE);
  }

  /** Follows what is held from one category on until the first of the way is met again. */
  private static boolean isCircle(
      int category, Deque<Integer> way, Set<Integer> met, Map<Integer, Set<Integer>> holds) {
    int start = way.getFirst();
    way.addLast(category);
    if (category == start) {
      return true;
    }
    for (int next : holds.getOrDefault(category, Set.of())) {
      if ((next == start || met.add(next)) && isCircle(next, way, met, holds)) {
        return true;
      }
    }
    way.removeLast();
    return false;
  }

  private static void collect(int category, Map<Integer, Set<Integer>> holds, Set<Integer> all) {
    if (all.add(category)) {
      holds.getOrDefault(category, Set.of()).forEach(next -> collect(next, holds, all));
    }
  }
}
