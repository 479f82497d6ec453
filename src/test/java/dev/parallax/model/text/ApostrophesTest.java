package dev.parallax.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApostrophesTest {

  @ParameterizedTest
  @ValueSource(strings = {"’", "‘", "`", "´", "ʼ", "′", "＇"})
  void allMarksBetweenLettersAreOne(String mark) {
    String text = "They don" + mark + "t \uD83D\uDE00 like Ana" + mark + "s plan.";
    assertThat(Apostrophes.straight(text)).isEqualTo(text.replace(mark, "'")).hasSameSizeAs(text);
  }

  @Test
  void whatElseTheMarksMeanStays() {
    for (String text :
        new String[] {"‘Go,’".substring(0, 3), "5′ 10″", "``Go", "a ´ b", "x` y", "`"}) {
      assertThat(Apostrophes.straight(text)).isEqualTo(text);
    }
    assertThat(Apostrophes.straight("the boys’ ‘own’ plan")).isEqualTo("the boys' ‘own' plan");
  }
}
