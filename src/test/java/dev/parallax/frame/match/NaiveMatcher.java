package dev.parallax.frame.match;

import dev.parallax.frame.lexicon.Element;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FramePattern;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.lexicon.Word;
import dev.parallax.model.annotation.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Tries every pattern at every place, and chooses among all that match by trying each pair. */
final class NaiveMatcher {

  private final List<FrameSet> sets;

  NaiveMatcher(List<FrameSet> sets) {
    this.sets = sets;
  }

  List<String> match(List<Token> tokens) {
    List<Unit> units = Units.of(tokens);
    List<String> found = new ArrayList<>();
    for (FrameSet set : sets) {
      for (Frame frame : set.frames()) {
        for (Found hit : hits(frame, units)) {
          found.add(
              set.name()
                  + "/"
                  + frame.name()
                  + " "
                  + frame.patterns().get(hit.pattern).text()
                  + " "
                  + units.get(hit.first).token()
                  + "-"
                  + units.get(hit.last).token());
        }
      }
    }
    return found;
  }

  private static List<Found> hits(Frame frame, List<Unit> units) {
    List<Found> excluded = find(frame.exclusions(), units);
    List<Found> open = new ArrayList<>(find(frame.patterns(), units));
    open.removeIf(hit -> excluded.stream().anyMatch(other -> overlap(hit, other, units)));
    List<Found> chosen = new ArrayList<>();
    while (!open.isEmpty()) {
      Found best = open.stream().min(NaiveMatcher::compare).orElseThrow();
      chosen.add(best);
      open.removeIf(hit -> overlap(hit, best, units));
    }
    return chosen;
  }

  private static int compare(Found a, Found b) {
    int[] left = {a.first, -a.last, a.pattern};
    int[] right = {b.first, -b.last, b.pattern};
    return Arrays.compare(left, right);
  }

  private static boolean overlap(Found a, Found b, List<Unit> units) {
    return units.get(a.first).token() <= units.get(b.last).token()
        && units.get(b.first).token() <= units.get(a.last).token();
  }

  private static List<Found> find(List<FramePattern> patterns, List<Unit> units) {
    List<Found> found = new ArrayList<>();
    for (int pattern = 0; pattern < patterns.size(); pattern++) {
      for (int first = 0; first < units.size(); first++) {
        for (int end : new TreeSet<>(ends(patterns.get(pattern).elements(), units, first))) {
          found.add(new Found(pattern, first, end - 1));
        }
      }
    }
    return found;
  }

  private static List<Integer> ends(List<Element> elements, List<Unit> units, int at) {
    if (elements.isEmpty()) {
      return List.of(at);
    }
    List<Integer> ends = new ArrayList<>();
    Element element = elements.get(0);
    for (int skip = element.before().min(); skip <= element.before().max(); skip++) {
      for (List<Word> alternative : element.alternatives()) {
        if (standsAt(alternative, units, at + skip)) {
          int next = at + skip + alternative.size();
          ends.addAll(ends(elements.subList(1, elements.size()), units, next));
        }
      }
    }
    return ends;
  }

  private static boolean standsAt(List<Word> words, List<Unit> units, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (at + i >= units.size() || !is(units.get(at + i), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Unit unit, Word word) {
    boolean fits =
        word.prefix()
            ? unit.lemma().startsWith(word.text()) || unit.form().startsWith(word.text())
            : unit.lemma().equals(word.text()) || unit.form().equals(word.text());
    return fits
        && (word.partOfSpeech() == null || word.partOfSpeech() == unit.partOfSpeech())
        && word.outside().stream().noneMatch(type -> type.equals(unit.mention()));
  }

  private record Found(int pattern, int first, int last) {}
}
