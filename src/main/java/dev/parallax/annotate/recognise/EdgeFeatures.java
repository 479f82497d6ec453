package dev.parallax.annotate.recognise;

/** Features of the labels of a token and the one before it, by CoreNLP's names. */
final class EdgeFeatures {

  private static final TextHash DASH = TextHash.of("-");
  private static final long ALWAYS = name("PSEQ").hash();
  private static final TextHash WORD = name("-PSEQW");
  private static final TextHash BOTH_WORDS = name("-PSEQW2");
  private static final TextHash PREVIOUS_WORD = name("-PSEQpW");
  private static final TextHash PREVIOUS_CLUSTER = name("-PSEQpDS");
  private static final TextHash CLUSTER = name("-PSEQcDS");
  private static final TextHash BOTH_CLUSTERS = name("-PSEQpcDS");
  private static final TextHash PREVIOUS_SHAPE = name("-PSEQpS");
  private static final TextHash SHAPE = name("-PSEQcS");
  private static final TextHash BOTH_SHAPES = name("-TYPES");
  private static final TextHash SHAPE_AGAIN = name("-TPS2");
  private static final TextHash NEXT_SHAPE = name("-TNS1");

  private EdgeFeatures() {}

  private static TextHash name(String feature) {
    return TextHash.of(feature + "|CpC");
  }

  static void add(SentenceView sentence, int place, FeatureSum sum) {
    TokenView word = sentence.at(place);
    TokenView previous = sentence.at(place - 1);
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

  private static long pair(TextHash first, TextHash second, TextHash name) {
    return name.endOf(second.endOf(DASH.endOf(first.hash())));
  }
}
