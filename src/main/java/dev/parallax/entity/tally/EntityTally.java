package dev.parallax.entity.tally;

import dev.parallax.entity.EntityCatalogue;
import dev.parallax.model.entity.Entity;
import dev.parallax.model.entity.EntityCounts;
import dev.parallax.model.entity.EntityPairCounts;
import dev.parallax.model.entity.EntitySummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the documents' uses of entities, in any order, for the tables {@code entities} and {@code
 * entity_pairs}. For one thread.
 */
public final class EntityTally {

  private final Map<String, TreeSet<String>> forms = new TreeMap<>();
  private final Map<String, CohortTally> cohorts = new TreeMap<>();

  /** Adds one document. */
  public void add(EntityUse use) {
    use.forms()
        .forEach(
            (entity, found) -> forms.computeIfAbsent(entity, key -> new TreeSet<>()).addAll(found));
    cohorts.computeIfAbsent(use.cohort(), key -> new CohortTally()).add(use);
  }

  /** All entities that some document names, by id. */
  public List<EntitySummary> entities(EntityCatalogue catalogue) {
    List<EntitySummary> summaries = new ArrayList<>();
    forms.forEach(
        (id, found) -> {
          Entity known = catalogue.entity(id);
          Entity entity =
              new Entity(id, known.name(), known.type(), known.countryCode(), List.copyOf(found));
          summaries.add(new EntitySummary(entity, countsByCohort(id)));
        });
    return summaries;
  }

  /** All pairs of entities that some sentence names, by ids and cohort. */
  public List<EntityPairCounts> pairs() {
    Map<EntityPair, List<EntityPairCounts>> rows = new TreeMap<>();
    cohorts.forEach(
        (cohort, tally) ->
            tally.pairs.forEach(
                (key, count) -> {
                  EntityPair pair = EntityPair.ofKey(key);
                  rows.computeIfAbsent(pair, any -> new ArrayList<>())
                      .add(tally.row(cohort, pair, count));
                }));
    return rows.values().stream().flatMap(List::stream).toList();
  }

  private List<EntityCounts> countsByCohort(String id) {
    List<EntityCounts> counts = new ArrayList<>();
    cohorts.forEach(
        (cohort, tally) -> {
          Count count = tally.mentions.get(id);
          if (count != null) {
            counts.add(new EntityCounts(cohort, count.total, count.documents));
          }
        });
    return counts;
  }

  private static final class Count {
    private int total;
    private int documents;

    void add(int amount) {
      total += amount;
      documents++;
    }
  }

  private static final class CohortTally {
    private final Map<String, Count> mentions = new TreeMap<>();
    private final Map<String, Count> sentences = new TreeMap<>();
    private final Map<String, Count> pairs = new TreeMap<>();
    private int allSentences;

    void add(EntityUse use) {
      allSentences += use.sentences();
      addTo(mentions, use.mentions());
      addTo(sentences, use.entitySentences());
      addTo(pairs, use.pairSentences());
    }

    private static void addTo(Map<String, Count> counts, Map<String, Integer> amounts) {
      amounts.forEach((key, n) -> counts.computeIfAbsent(key, any -> new Count()).add(n));
    }

    EntityPairCounts row(String cohort, EntityPair pair, Count count) {
      return new EntityPairCounts(
          pair.a(), pair.b(), cohort, count.total, count.documents, association(pair, count));
    }

    private @Nullable Double association(EntityPair pair, Count both) {
      return Association.npmi(both.total, total(pair.a()), total(pair.b()), allSentences);
    }

    private int total(String entity) {
      Count count = sentences.get(entity);
      return count == null ? 0 : count.total;
    }
  }
}
