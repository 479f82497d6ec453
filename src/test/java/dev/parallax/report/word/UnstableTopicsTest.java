package dev.parallax.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.read.SampleRows;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnstableTopicsTest {

  private static final String OF_ALL = "The topics are unstable: there is too little text.";
  private static final String OF_ONE = "The topic is unstable: refits do not find it again.";
  private static final String REFITS = "Refits do not find any of them again.";

  @Test
  void saysTheReasonThatAllOfThemHave() {
    assertThat(reason(Map.of("topic:a", OF_ALL, "topic:b", OF_ALL))).isEqualTo(OF_ALL);
  }

  @Test
  void oneTopicsReasonDoesNotSpeakForAll() {
    assertThat(reason(Map.of("topic:a", OF_ONE, "topic:b", OF_ONE))).isEqualTo(REFITS);
    assertThat(reason(Map.of("topic:a", OF_ONE, "topic:b", OF_ALL))).isEqualTo(REFITS);
  }

  @Test
  void theReasonOfTheOnlyOneSpeaksForIt() {
    assertThat(reason(Map.of("topic:a", OF_ONE))).isEqualTo(OF_ONE);
    assertThat(topics(Map.of("topic:a", OF_ONE)).why()).isEqualTo(OF_ONE);
    assertThat(topics(Map.of()).why()).isNull();
  }

  private static String reason(Map<String, String> reasons) {
    return topics(reasons).reason();
  }

  private static UnstableTopics topics(Map<String, String> reasons) {
    return new UnstableTopics(
        SampleRows.unstableTopics(reasons), new Families(DeclaredFamilies.ALL));
  }
}
