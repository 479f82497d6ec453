package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;

/**
 * How topics are found.
 *
 * @param find whether topics are looked for
 * @param k number of topics; 0 where it is chosen over the grid
 * @param grid numbers of topics that are tried where it is chosen
 * @param iterations of the sampler before its first sample
 * @param refits on resampled units, by which stability and error are told
 * @param minUnitWords words below which paragraphs are joined
 * @param maxUnitWords words beyond which a paragraph is cut
 * @param names whether words in names of entities tell topics
 * @param minUnits units that a term must stand in
 * @param minDocumentShare share of the documents that a term must stand in
 * @param maxUnitShare share of the units beyond which a term is left out
 * @param sameTopic similarity from which on two topics are the same
 * @param warmShare share of tokens in new documents up to which old topics are gone on from
 * @param stableUnits units of the corpus below which topics are unstable
 * @param seed of the sampler
 * @param byHand what users say of topics themselves
 */
public record TopicsConfig(
    @Setting(value = "Find topics.", byDefault = "true") boolean find,
    @Setting(
            value =
                "Number of topics; 0 chooses the smallest of the grid that foretells documents as well"
                    + " as the best, but for a standard error.",
            byDefault = "0",
            min = 0,
            max = 1000)
        int k,
    @Setting(
            value =
                "Numbers of topics that are tried where k is 0, as far as there are 15 units of text a"
                    + " topic.",
            byDefault = "[5, 10, 20, 40]",
            min = 2,
            max = 1000)
        List<Integer> grid,
    @Setting(
            value = "Iterations of the sampler before its first sample.",
            byDefault = "200",
            min = 20,
            max = 100_000)
        int iterations,
    @Setting(
            value =
                "Refits with other seeds on resampled units, by which stability and error are told.",
            byDefault = "10",
            min = 10,
            max = 1000)
        int refits,
    @Setting(
            value =
                "Words of a unit of the model, below which paragraphs of a document are joined.",
            byDefault = "60",
            min = 1,
            max = 100_000)
        int minUnitWords,
    @Setting(
            value = "Words of a unit of the model, beyond which paragraphs are cut.",
            byDefault = "200",
            min = 1,
            max = 1_000_000)
        int maxUnitWords,
    @Setting(value = "Let words in names of entities tell topics.", byDefault = "false")
        boolean names,
    @Setting(
            value = "Units that a term must stand in to tell topics.",
            byDefault = "3",
            min = 1,
            max = 100_000)
        int minUnits,
    @Setting(
            value = "Share of the documents that a term must stand in to tell topics.",
            byDefault = "0.03",
            min = 0,
            max = 1)
        double minDocumentShare,
    @Setting(
            value = "Share of the units beyond which a term is too common to tell topics.",
            byDefault = "0.2",
            min = 0.001,
            max = 1)
        double maxUnitShare,
    @Setting(
            value = "Similarity (cosine) from which on topics of two models are the same.",
            byDefault = "0.5",
            min = 0,
            max = 1)
        double sameTopic,
    @Setting(
            value =
                "Share of the tokens in new documents up to which a run goes on from the topics of"
                    + " the run before; beyond it topics are found anew and matched.",
            byDefault = "0.25",
            min = 0,
            max = 1)
        double warmShare,
    @Setting(
            value = "Units of the corpus below which all topics are unstable, and none is tested.",
            byDefault = "400",
            min = 0,
            max = 1_000_000)
        int stableUnits,
    @Setting(value = "Seed of the sampler.", byDefault = "20161108", min = 1, max = 1_000_000_000)
        int seed,
    @Setting("Topics named, merged and looked for by hand.") TopicsByHandConfig byHand)
    implements Serializable {

  /** Copies the list. */
  public TopicsConfig {
    grid = List.copyOf(grid);
  }

  /**
   * The same as far as it decides which topics are found: names and merged topics are laid over
   * them afterwards, so that no topic is found anew for its name.
   */
  public TopicsConfig forSearch() {
    return new TopicsConfig(
        find,
        k,
        grid,
        iterations,
        refits,
        minUnitWords,
        maxUnitWords,
        names,
        minUnits,
        minDocumentShare,
        maxUnitShare,
        sameTopic,
        warmShare,
        stableUnits,
        seed,
        byHand.forSearch());
  }

  /** Whether the number of topics is chosen. */
  public boolean choosesK() {
    return k == 0;
  }
}
