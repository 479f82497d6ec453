package dev.parallax.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.AgencyConfig;
import dev.parallax.model.annotation.ToldPronoun;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts by hand. */
class AgencyMeasurementsTest {

  private static final AgencyConfig CLASSES =
      new AgencyConfig(Map.of("harm", List.of("ram", "sink")));
  private static final ParsedText TEXT =
      ParsedText.of(
          "China/China/NNP/2/nsubj/country:CHN rammed/ram/VBD/0/root Japan/Japan/NNP/2/obj/country:JPN",
          "She/she/PRP/3/nsubj:pass was/be/VBD/3/aux:pass praised/praise/VBN/0/root",
          "China/China/NNP/4/nsubj/country:CHN did/do/VBD/4/aux not/not/RB/4/advmod"
              + " sink/sink/VB/0/root Japan/Japan/NNP/4/obj/country:JPN",
          "In/in/IN/2/case China/China/NNP/4/obl/country:CHN prices/price/NNS/4/nsubj"
              + " rose/rise/VBD/0/root");
  private static final Measurements MEASURED =
      TEXT.measurements(CLASSES, List.of(new ToldPronoun(1, 1, "person:abe")));

  @Test
  void sharesOfMentions() {
    assertThat(rate("agency", "country:CHN")).isEqualTo(2.0 / 3);
    assertThat(rate("patient", "country:CHN")).isZero();
    assertThat(rate("patient", "country:JPN")).isEqualTo(1);
    assertThat(rate("patient", "person:abe")).isEqualTo(1);
  }

  @Test
  void sharesOfSentencesAndVerbs() {
    assertThat(rate("acts_on", "country:CHN > country:JPN")).isEqualTo(0.5);
    assertThat(rate("agentless", "agentless")).isEqualTo(0.25);
    assertThat(rate("verb", "country:CHN/agent/ram")).isEqualTo(0.5);
    assertThat(rate("verb", "person:abe/patient/praise")).isEqualTo(1);
  }

  @Test
  void classesOfVerbsLeaveOutWhatIsDenied() {
    assertThat(rate("verb_class", "harm")).isEqualTo(0.25);
    assertThat(rate("verb_class", "harm/country:CHN")).isEqualTo(0.25);
    assertThat(rate("verb_class", "harm/country:CHN > country:JPN")).isEqualTo(0.25);
    assertThat(TEXT.measurements(new AgencyConfig(Map.of()), List.of()).numerators())
        .noneMatch(numerator -> numerator.measure().family().equals("verb_class"));
  }

  @Test
  void errorIsThatOfMentionsFoundAtRandom() {
    RoleError error = new RoleError(0.8, 0.1);
    assertThat(error.variance(8, 10)).isCloseTo(10 * 0.16, within(1e-12));
    assertThat(error.variance(0, 10)).isCloseTo(10 * 0.09, within(1e-12));
    assertThat(error.variance(4.5, 10)).isCloseTo(5 * 0.16 + 5 * 0.09, within(1e-12));
    assertThat(numerator("agency", "country:CHN").errorVariance()).isPositive();
  }

  private static Numerator numerator(String family, String key) {
    Measure measure = new Measure(family, key, Voice.ALL);
    return MEASURED.numerators().stream()
        .filter(numerator -> numerator.measure().equals(measure))
        .findFirst()
        .orElse(new Numerator(measure, Quantity.SHARE, List.of()));
  }

  private static double rate(String family, String key) {
    Measure measure = new Measure(family, key, Voice.ALL);
    return numerator(family, key).total() / MEASURED.denominator(measure).total();
  }
}
