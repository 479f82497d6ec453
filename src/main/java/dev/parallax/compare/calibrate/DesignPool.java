package dev.parallax.compare.calibrate;

import dev.parallax.compare.design.BlockedDesign;
import dev.parallax.compare.design.Design;
import dev.parallax.compare.design.PairedDesign;
import dev.parallax.compare.design.TrendDesign;
import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.Support;
import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The documents that one of the further designs can be laid over, and what chance deals anew among
 * them: cohorts to the units of a stratum, sides to the documents of a unit, times to units. What
 * is dealt stands for the whole corpus; each measure sees of it the documents that can have it.
 */
final class DesignPool {

  private static final String ONE_STRATUM = "all";

  private final CalibratedDesign design;
  private final boolean stratified;
  private final MeasuredCorpus corpus;

  private DesignPool(
      CalibratedDesign design, boolean stratified, List<MeasuredDocument> documents) {
    this.design = design;
    this.stratified = stratified;
    this.corpus = new MeasuredCorpus(documents);
  }

  /** Those of the documents that say what the design asks, in the units that it takes. */
  static DesignPool of(
      CalibratedDesign design,
      Collection<MeasuredDocument> documents,
      CalibrationSettings settings) {
    List<MeasuredDocument> own = new ArrayList<>();
    for (MeasuredDocument document : documents) {
      String unit = unit(design, document, settings.stratified());
      if (unit != null) {
        own.add(document.regrouped(PooledGroup.COHORT, unit));
      }
    }
    return new DesignPool(design, settings.stratified(), own);
  }

  private static @Nullable String unit(
      CalibratedDesign design, MeasuredDocument document, boolean stratified) {
    boolean placed = document.design().stratum() != null;
    return switch (design) {
      case COHORTS -> document.unit();
      case WITHIN -> placed ? document.unit() : null;
      case PAIRS -> document.design().paired();
      case TREND ->
          document.design().time() != null && (placed || !stratified)
              ? document.design().series()
              : null;
    };
  }

  List<PooledGroup<PairedMeasure>> groups(CalibrationSettings settings) {
    return PooledGroup.of(corpus, settings);
  }

  int units() {
    return documentsByUnit().size();
  }

  private Map<String, List<MeasuredDocument>> documentsByUnit() {
    return corpus.documents().stream()
        .collect(Collectors.groupingBy(MeasuredDocument::unit, TreeMap::new, Collectors.toList()));
  }

  /** Deals once; the design of the documents with one denominator follows. */
  Function<Support, Design> deal(SplittableRandom random) {
    Random shuffler = new Random(random.nextLong());
    return switch (design) {
      case WITHIN -> within(shuffler);
      case PAIRS -> pairs(shuffler);
      case TREND -> trend(shuffler);
      case COHORTS -> throw new IllegalArgumentException("fake cohorts are drawn, not dealt");
    };
  }

  private Function<Support, Design> within(Random random) {
    Map<String, Boolean> inA = new TreeMap<>();
    strata().values().forEach(units -> halve(units.stream().map(Unit::name).toList(), random, inA));
    return support ->
        new BlockedDesign(
            support.strataOfUnits(), booleans(unitNames(support).stream().map(inA::get).toList()));
  }

  private Function<Support, Design> pairs(Random random) {
    Map<String, Boolean> inA = new TreeMap<>();
    for (List<MeasuredDocument> documents : documentsByUnit().values()) {
      halve(documents.stream().map(MeasuredDocument::documentId).toList(), random, inA);
    }
    return support -> {
      List<MeasuredDocument> documents = documents(support);
      return new PairedDesign(
          documents.stream().map(MeasuredDocument::unit).toArray(String[]::new),
          booleans(documents.stream().map(document -> inA.get(document.documentId())).toList()));
    };
  }

  private Function<Support, Design> trend(Random random) {
    Map<String, Double> times = new TreeMap<>();
    Map<String, String> strata = new TreeMap<>();
    for (List<Unit> units : strata().values()) {
      List<Double> dealt = new ArrayList<>(units.stream().map(Unit::meanTime).toList());
      Collections.shuffle(dealt, random);
      for (int i = 0; i < dealt.size(); i++) {
        times.put(units.get(i).name(), dealt.get(i));
        strata.put(units.get(i).name(), units.get(i).stratum());
      }
    }
    return support -> {
      List<String> units = unitNames(support);
      return new TrendDesign(
          units.stream().mapToDouble(times::get).toArray(),
          units.stream().map(strata::get).toArray(String[]::new));
    };
  }

  /** The units of each stratum. */
  private Map<String, List<Unit>> strata() {
    return documentsByUnit().entrySet().stream()
        .map(unit -> new Unit(unit.getKey(), stratum(unit.getValue()), unit.getValue()))
        .collect(Collectors.groupingBy(Unit::stratum, TreeMap::new, Collectors.toList()));
  }

  private String stratum(List<MeasuredDocument> documents) {
    return stratified
        ? documents.stream()
            .map(document -> document.design().stratum())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" and "))
        : ONE_STRATUM;
  }

  private record Unit(String name, String stratum, List<MeasuredDocument> documents) {

    double meanTime() {
      return documents.stream()
          .mapToDouble(document -> Objects.requireNonNull(document.design().time()))
          .average()
          .orElseThrow();
    }
  }

  /** Of an odd number a coin decides which half is the larger. */
  private static void halve(List<String> names, Random random, Map<String, Boolean> inA) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, random);
    int half = (shuffled.size() + random.nextInt(2)) / 2;
    for (int i = 0; i < shuffled.size(); i++) {
      inA.put(shuffled.get(i), i < half);
    }
  }

  private static List<MeasuredDocument> documents(Support support) {
    return Arrays.stream(support.documents()).mapToObj(support::document).toList();
  }

  /** Names of the units of a denominator's documents, in the order of their rates. */
  private static List<String> unitNames(Support support) {
    Map<Integer, String> names = new TreeMap<>();
    for (int document : support.documents()) {
      names.put(support.unit(document), support.document(document).unit());
    }
    return List.copyOf(names.values());
  }

  private static boolean[] booleans(List<Boolean> values) {
    boolean[] array = new boolean[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
