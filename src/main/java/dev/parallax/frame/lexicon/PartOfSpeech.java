package dev.parallax.frame.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Coarse parts of speech, named as in Universal Dependencies, over the tags of the Penn Treebank
 * (Marcus, Santorini and Marcinkiewicz 1993). Names of things are no {@code NOUN}; modal verbs are
 * verbs.
 */
public enum PartOfSpeech {
  NOUN("NN NNS"),
  PROPN("NNP NNPS"),
  VERB("VB VBD VBG VBN VBP VBZ MD"),
  ADJ("JJ JJR JJS"),
  ADV("RB RBR RBS"),
  NUM("CD"),
  PRON("PRP PRP$ WP WP$"),
  ADP("IN TO RP"),
  DET("DT PDT WDT"),
  CONJ("CC");

  private static final Map<String, PartOfSpeech> BY_TAG = byTag();

  private final String tags;

  PartOfSpeech(String tags) {
    this.tags = tags;
  }

  /** The part of speech of a Penn Treebank tag; null for punctuation and other rare ones. */
  public static @Nullable PartOfSpeech ofTag(String tag) {
    return BY_TAG.get(tag);
  }

  /** The one of that name, in capitals. */
  static Optional<PartOfSpeech> named(String name) {
    return Arrays.stream(values()).filter(known -> known.name().equals(name)).findFirst();
  }

  /** All names, for messages. */
  static String names() {
    return Arrays.stream(values()).map(PartOfSpeech::name).collect(Collectors.joining(", "));
  }

  private static Map<String, PartOfSpeech> byTag() {
    Map<String, PartOfSpeech> byTag = new HashMap<>();
    for (PartOfSpeech partOfSpeech : values()) {
      for (String tag : partOfSpeech.tags.split(" ", -1)) {
        byTag.put(tag, partOfSpeech);
      }
    }
    return byTag;
  }
}
