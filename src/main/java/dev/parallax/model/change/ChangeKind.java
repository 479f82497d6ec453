package dev.parallax.model.change;

import java.util.Locale;

/** What has become of a file, a measure or a topic since the previous run. */
public enum ChangeKind {
  /** It is analysed now, and its file was not there. */
  DOCUMENT_ADDED,
  /** The file has other bytes. */
  DOCUMENT_CHANGED,
  /** Its file is gone. */
  DOCUMENT_REMOVED,
  /** The same bytes stand under another path, or in another cohort. */
  DOCUMENT_MOVED,
  /** It is rejected now, and was analysed or not there. */
  DOCUMENT_REJECTED,
  /** It is analysed now, and was rejected. */
  DOCUMENT_ACCEPTED,
  /** The measure has a difference now, and had none. */
  MEASURE_APPEARED,
  /** The measure had a difference, and has none now. */
  MEASURE_GONE,
  /** Its difference, or what is concluded of it, is another. */
  MEASURE_MOVED,
  /** The run has the topic, and no topic of the previous run was like it. */
  TOPIC_BORN,
  /** The run has the topic, and it is like one of the previous run that goes on in another one. */
  TOPIC_SPLIT,
  /** The previous run had the topic, and it is like one that goes on from another one. */
  TOPIC_MERGED,
  /** The previous run had the topic, and none is like it now. */
  TOPIC_DIED,
  /** The settings merge topics into it, and merged no or other topics into it before. */
  TOPIC_MERGED_BY_HAND,
  /** The settings merged topics into it, and merge none into it now. */
  TOPIC_PARTED_BY_HAND,
  /** Both runs have it, and the settings name it otherwise. */
  TOPIC_NAMED;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
