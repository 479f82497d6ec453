package dev.parallax.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cc.mallet.pipe.Noop;
import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a sampler that has run, and is then spoilt as a failed worker would have left it. */
class SamplerCheckTest {

  private ParallelTopicModel sampler;

  @BeforeEach
  void sample() throws IOException {
    MalletLog.silence();
    Alphabet alphabet = new Alphabet(6);
    for (int term = 0; term < 6; term++) {
      alphabet.lookupIndex(term);
    }
    InstanceList units = new InstanceList(new Noop(alphabet, null));
    for (int unit = 0; unit < 8; unit++) {
      int[] tokens = {unit % 6, (unit + 1) % 6, (unit + 2) % 6, unit % 2};
      units.add(new Instance(new FeatureSequence(alphabet, tokens), null, null, null));
    }
    sampler = new ParallelTopicModel(3, 5, 0.01);
    sampler.setNumThreads(1);
    sampler.setRandomSeed(5);
    sampler.setTopicDisplay(0, 0);
    sampler.addInstances(units);
    sampler.setNumIterations(5);
    sampler.estimate();
  }

  @Test
  void aSamplerThatIsWellPasses() {
    SamplerCheck.check(sampler);
    assertThat(sampler.modelLogLikelihood()).isNegative();
  }

  @Test
  void aLostTokenIsToldOf() {
    sampler.tokensPerTopic[1]--;
    assertFails("the sampler has counted 31 of 32 tokens, or some in the wrong topics");
  }

  @Test
  void aTokenCountedInAnotherTopicIsToldOf() {
    sampler.tokensPerTopic[1]--;
    sampler.tokensPerTopic[2]++;
    assertFails("the sampler has counted 32 of 32 tokens, or some in the wrong topics");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0, -0.1})
  void aPriorThatIsNoneIsToldOf(double prior) {
    sampler.alpha[2] = prior;
    assertFails("a prior of the model has become " + prior);
    sampler.alpha[2] = 0.5;
    sampler.beta = prior;
    assertFails("a prior of the model has become " + prior);
  }

  @Test
  void theSamplerHidesALikelihoodThatIsNoNumber() {
    sampler.alphaSum = Double.NaN;
    assertThat(sampler.modelLogLikelihood()).isZero();
    assertFails("the model's log-likelihood is 0.0");
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, -0.0, 3})
  void anImpossibleLikelihoodIsToldOf(double likelihood) {
    assertThatThrownBy(() -> SamplerCheck.checkLikelihood(likelihood))
        .isInstanceOf(FailedFitException.class)
        .hasMessage("the model's log-likelihood is " + likelihood);
  }

  private void assertFails(String message) {
    assertThatThrownBy(() -> SamplerCheck.check(sampler))
        .isInstanceOf(FailedFitException.class)
        .hasMessage(message);
  }
}
