package dev.parallax.annotate.recognise;

/** Features of the labels of a token and the one before it, by CoreNLP's names. */
final class EdgeFeatures {

  private static final Part DASH = Part.of("-");
  private static final long ALWAYS = name("PSEQ").hash();
  private static final Part WORD = name("-PSEQW");
  private static final Part BOTH_WORDS = name("-PSEQW2");
  private static final Part PREVIOUS_WORD = name("-PSEQpW");
  private static final Part PREVIOUS_CLUSTER = name("-PSEQpDS");
  private static final Part CLUSTER = name("-PSEQcDS");
  private static final Part BOTH_CLUSTERS = name("-PSEQpcDS");
  private static final Part PREVIOUS_SHAPE = name("-PSEQpS");
  private static final Part SHAPE = name("-PSEQcS");
  private static final Part BOTH_SHAPES = name("-TYPES");
  private static final Part SHAPE_AGAIN = name("-TPS2");
  private static final Part NEXT_SHAPE = name("-TNS1");

  private EdgeFeatures() {}

  private static Part name(String feature) {
    return Part.of(feature + "|CpC");
  }

  static void add(Sentence sentence, int place, FeatureSum sum) {
    Word word = sentence.at(place);
    Word previous = sentence.at(place - 1);
    sum.add(ALWAYS);
    sum.add(WORD.endOf(word.word().hash()));
    sum.add(pair(previous.word(), word.word(), BOTH_WORDS));
    sum.add(PREVIOUS_WORD.endOf(previous.word().hash()));
    sum.add(PREVIOUS_CLUSTER.endOf(previous.edgeCluster().hash()));
    sum.add(CLUSTER.endOf(word.edgeCluster().hash()));
    sum.add(pair(previous.edgeCluster(), word.edgeCluster(), BOTH_CLUSTERS));
    sum.add(PREVIOUS_SHAPE.endOf(previous.shape().hash()));
    sum.add(SHAPE.endOf(word.shape().hash()));
    sum.add(pair(previous.shape(), word.shape(), BOTH_SHAPES));
    sum.add(SHAPE_AGAIN.endOf(word.shape().hash()));
    sum.add(NEXT_SHAPE.endOf(sentence.at(place + 1).edgeShape().hash()));
  }

  private static long pair(Part first, Part second, Part name) {
    return name.endOf(second.endOf(DASH.endOf(first.hash())));
  }
}
