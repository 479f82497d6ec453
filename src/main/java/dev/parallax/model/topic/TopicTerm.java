package dev.parallax.model.topic;

/**
 * A term of a topic.
 *
 * @param term lemma, or lemmas parted by blanks
 * @param weight probability in the topic
 * @param lift by how much more probable it is there than in the whole corpus
 */
public record TopicTerm(String term, double weight, double lift) {}
