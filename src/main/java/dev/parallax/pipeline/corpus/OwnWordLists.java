package dev.parallax.pipeline.corpus;

import dev.parallax.config.EntitiesConfig;
import dev.parallax.config.TermsConfig;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.pipeline.handover.DocumentDigest;
import dev.parallax.term.TermPlaces;
import dev.parallax.term.TermPlaces.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells what the user's own lists of words and names leave out or put together, and which of them
 * no document holds: an entry that does nothing is often misspelt.
 */
final class OwnWordLists {

  /** More would be a list to read, not a note. */
  private static final int NAMED = 10;

  private final TermsConfig terms;
  private final EntitiesConfig entities;
  private final Set<String> heardStopWords = new LinkedHashSet<>();
  private final Set<String> heardTerms = new LinkedHashSet<>();
  private final Set<String> heardNames = new TreeSet<>();

  OwnWordLists(TermsConfig terms, EntitiesConfig entities) {
    this.terms = terms;
    this.entities = entities;
  }

  /** Looks for the lists' entries in one more document. */
  void add(DocumentDigest digest) {
    heardNames.addAll(digest.ownNames());
    if (terms.stopList().isEmpty() && terms.drop().isEmpty()) {
      return;
    }
    Set<String> forms = new TreeSet<>();
    Set<String> lemmas = new TreeSet<>();
    for (List<Word> sentence : digest.counted().terms().sentences()) {
      for (Word word : sentence) {
        forms.add(word.form());
        lemmas.add(word.lemma());
        lemmas.add(folded(word.lemma() + "/" + word.part()));
      }
    }
    terms.stopList().stream()
        .filter(
            entry ->
                forms.contains(folded(entry))
                    || (terms.stopInflected() && lemmas.contains(folded(entry))))
        .forEach(heardStopWords::add);
    terms.drop().stream()
        .filter(entry -> !heardTerms.contains(entry))
        .filter(
            entry ->
                forms.contains(folded(entry))
                    || lemmas.contains(folded(entry))
                    || isPhrase(entry, digest.counted().terms()))
        .forEach(heardTerms::add);
  }

  private static boolean isPhrase(String entry, TermPlaces places) {
    return entry.strip().contains(" ") && places.hasPhrase(folded(entry));
  }

  /**
   * What users should know of their lists, a sentence each.
   *
   * @param catalogue who is who
   */
  List<String> notes(EntityCatalogue catalogue) {
    List<String> notes = new ArrayList<>();
    tell("terms.stop_list", "counted as terms", terms.stopList(), heardStopWords, notes);
    tell("terms.drop", "compared", terms.drop(), heardTerms, notes);
    Set<String> unheard = new LinkedHashSet<>(catalogue.unheard(entities, heardNames));
    tell("entities.drop", "counted as entities", entities.drop(), without(unheard), notes);
    List<String> aliases = entities.aliases().values().stream().flatMap(List::stream).toList();
    if (!aliases.isEmpty()) {
      List<String> heard = without(unheard).stream().filter(aliases::contains).toList();
      if (!heard.isEmpty()) {
        notes.add(
            "Put together by entities.aliases: "
                + entities.aliases().entrySet().stream()
                    .filter(alias -> alias.getValue().stream().anyMatch(heard::contains))
                    .limit(NAMED)
                    .map(alias -> some(alias.getValue()) + " as " + alias.getKey())
                    .collect(Collectors.joining("; "))
                + ".");
      }
      tellUnheard("entities.aliases", aliases, Set.copyOf(heard), notes);
    }
    return notes;
  }

  private Set<String> without(Set<String> unheard) {
    Set<String> heard = new LinkedHashSet<>();
    entities.aliases().values().forEach(heard::addAll);
    heard.addAll(entities.drop());
    heard.removeAll(unheard);
    return heard;
  }

  private static void tell(
      String setting, String done, List<String> written, Set<String> heard, List<String> notes) {
    List<String> found = written.stream().filter(heard::contains).distinct().toList();
    if (!found.isEmpty()) {
      notes.add("Not %s, by %s: %s.".formatted(done, setting, some(found)));
    }
    tellUnheard(setting, written, heard, notes);
  }

  private static void tellUnheard(
      String setting, List<String> written, Set<String> heard, List<String> notes) {
    List<String> missing =
        written.stream().filter(entry -> !heard.contains(entry)).distinct().toList();
    if (!missing.isEmpty()) {
      notes.add("In no document, though named in %s: %s.".formatted(setting, some(missing)));
    }
  }

  private static String some(List<String> entries) {
    String named = entries.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = entries.size() - NAMED;
    return more > 0 ? String.format(Locale.ROOT, "%s and %,d more", named, more) : named;
  }

  private static String folded(String entry) {
    return entry.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
