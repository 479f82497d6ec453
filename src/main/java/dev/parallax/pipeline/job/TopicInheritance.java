package dev.parallax.pipeline.job;

import dev.parallax.config.TopicsConfig;
import dev.parallax.files.Place;
import dev.parallax.run.JobFolder;
import dev.parallax.run.PublishedRun;
import dev.parallax.run.snapshot.FileHash;
import dev.parallax.topic.hand.ByHand;
import dev.parallax.topic.hand.HandNotes;
import dev.parallax.topic.state.TopicState;
import dev.parallax.topic.state.TopicStateException;
import dev.parallax.topic.state.TopicStateFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The topic state that a run inherits.
 *
 * @param file that holds it; null where the run inherits none
 * @param sha256 of its bytes; empty where the run inherits none
 */
public record TopicInheritance(@Nullable Place file, String sha256) {

  static final TopicInheritance NONE = new TopicInheritance(null, "");

  /**
   * Settles what is inherited. A run over what the previous run read, with its settings and
   * versions, is that run once more: it inherits what that one did, so that nothing new stays
   * nothing new. Where the previous run found no topics, those that it inherited go on.
   *
   * @param previous the run before this one
   * @param snapshotOf hash of all that decides this run, given that of what it inherits
   * @throws IOException if a state is there and cannot be read
   */
  static TopicInheritance of(
      TopicStateChoice choice,
      Optional<PublishedRun> previous,
      JobFolder job,
      UnaryOperator<String> snapshotOf)
      throws IOException {
    if (!choice.previous() || previous.isEmpty()) {
      return choice.file().isPresent() ? of(choice.file().get()) : NONE;
    }
    Place folder = previous.get().folder(job);
    TopicInheritance again = of(folder.at(TopicStateFormat.INHERITED_FILE_NAME));
    boolean once = snapshotOf.apply(again.sha256()).equals(previous.get().snapshot());
    return once ? again : leftBy(folder);
  }

  /**
   * What a run leaves to the next one: its topics or, where it found none, what it inherited.
   *
   * @param folder of the run
   * @throws IOException if a state is there and cannot be read
   */
  static TopicInheritance leftBy(Place folder) throws IOException {
    TopicInheritance found = of(folder.at(TopicStateFormat.FILE_NAME));
    return found.file() == null ? of(folder.at(TopicStateFormat.INHERITED_FILE_NAME)) : found;
  }

  /**
   * What can be said before a run of ids that the settings name: that the run before has no such
   * topic. It is no mistake yet, since topics come, and another state may be named.
   *
   * @return notes for people; none where there is no run before, or its topics cannot be read
   * @throws IOException if the run before cannot be read
   */
  public static List<String> unknownIds(TopicsConfig topics, JobFolder job) throws IOException {
    Optional<PublishedRun> previous = PublishedRun.latestOf(job);
    Place file = previous.isEmpty() ? null : leftBy(previous.get().folder(job)).file();
    if (file == null || topics.byHand().saysNothing()) {
      return List.of();
    }
    try {
      TopicState state = TopicStateFormat.read(file.bytes());
      return HandNotes.unknown(ByHand.of(topics.byHand()), state.ids(), "the run before");
    } catch (TopicStateException unusable) {
      // The run itself tells of it.
      return List.of();
    }
  }

  private static TopicInheritance of(Place file) throws IOException {
    return file.isObject() ? new TopicInheritance(file, FileHash.sha256(file)) : NONE;
  }
}
