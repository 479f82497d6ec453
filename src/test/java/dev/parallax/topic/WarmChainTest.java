package dev.parallax.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.topic.lda.LdaSampler;
import dev.parallax.topic.lda.SamplerSettings;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.match.Match;
import dev.parallax.topic.match.NoGivenIds;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarmChainTest {

  private static final SamplerSettings SETTINGS = new SamplerSettings(2, 60, 7);
  private static final List<TopicDocument> OLD = TopicTexts.documents(0, 12, "sea", "tax");

  @Test
  void newDocumentsOfOldSubjectsBringNoTopic() {
    Trial trial = new Trial(TopicTexts.documents(50, 4, "sea", "tax"));
    TopicModel model = trial.chain().withBirth();
    assertThat(model.topics()).isEqualTo(2);
    assertThat(trial.kept(model)).isEqualTo(2);
  }

  @Test
  void anAlienSubjectIsBornIntoTheEmptySlot() {
    Trial trial = new Trial(TopicTexts.documents(50, 4, "robot"));
    TopicModel model = trial.chain().withBirth();
    assertThat(model.topics()).isEqualTo(3);
    assertThat(trial.kept(model)).isEqualTo(2);
    assertThat(trial.share(model, 2, "robot")).isCloseTo(1, within(0.02));
  }

  @Test
  void withoutNewDocumentsNoTopicIsBorn() {
    Trial trial = new Trial(List.of());
    assertThat(trial.chain().withBirth().topics()).isEqualTo(2);
  }

  @Test
  void topicsMoveWithTheTexts() {
    // Of the old texts only those of one subject are left; the other is one that nobody knows.
    Trial trial =
        new Trial(TopicTexts.documents(0, 12, "sea"), TopicTexts.documents(50, 12, "moon"));
    TopicModel model = trial.chain().sameNumber();
    assertThat(model.topics()).isEqualTo(2);
    double first = trial.share(model, 0, "moon");
    double second = trial.share(model, 1, "moon");
    assertThat(Math.max(first, second)).isGreaterThan(0.95);
    assertThat(Math.min(first, second)).isLessThan(0.05);
  }

  @Test
  void theSameChainGivesTheSameTopics() {
    Trial trial = new Trial(TopicTexts.documents(50, 4, "robot"));
    TopicModel one = trial.chain().withBirth();
    TopicModel two = trial.chain().withBirth();
    assertThat(trial.corpus.vocabulary().size()).isPositive();
    for (int topic = 0; topic < one.topics(); topic++) {
      for (int term = 0; term < one.terms(); term++) {
        assertThat(two.count(topic, term)).isEqualTo(one.count(topic, term));
      }
    }
  }

  /** Topics fitted on the old texts, and a corpus that goes on from them. */
  private static final class Trial {
    private final TopicCorpus corpus;
    private final TopicModel inherited;
    private final Set<Integer> added;

    Trial(List<TopicDocument> more) {
      this(OLD, more);
    }

    Trial(List<TopicDocument> stayed, List<TopicDocument> more) {
      TopicCorpus before = corpus(OLD);
      List<TopicDocument> all = new ArrayList<>(stayed);
      all.addAll(more);
      this.corpus = corpus(all);
      this.added = new HashSet<>(IntStream.range(stayed.size(), all.size()).boxed().toList());
      this.inherited =
          LdaSampler.fit(before.tokens(), before.vocabulary().size(), SETTINGS)
              .translate(before.vocabulary().in(corpus.vocabulary()), corpus.vocabulary().size());
    }

    private static TopicCorpus corpus(List<TopicDocument> documents) {
      return TopicCorpus.of(
          documents.stream().map(TopicDocument::sentences).toList(), TopicTexts.config(2));
    }

    WarmChain chain() {
      return new WarmChain(corpus, inherited, added, SETTINGS, 0, 0.5);
    }

    long kept(TopicModel model) {
      Match match = Match.of(inherited, model, 0.8, NoGivenIds.of(inherited, model));
      return IntStream.range(0, inherited.topics()).filter(old -> match.newOf(old) >= 0).count();
    }

    double share(TopicModel model, int topic, String subject) {
      double share = 0;
      for (int term = 0; term < model.terms(); term++) {
        boolean ofIt = corpus.vocabulary().terms().get(term).startsWith(subject);
        share += ofIt ? model.frequency(topic, term) : 0;
      }
      return share;
    }
  }
}
