package dev.parallax.compare.gather;

import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.text.Voice;
import org.jspecify.annotations.Nullable;

/** Names a denominator, the same in every document; key is null for that of a whole family. */
record DenominatorKey(String family, @Nullable String key, Voice voice) {

  static DenominatorKey of(Denominator denominator) {
    return new DenominatorKey(denominator.family(), denominator.key(), denominator.voice());
  }

  static DenominatorKey ofItsOwn(Measure measure) {
    return new DenominatorKey(measure.family(), measure.key(), measure.voice());
  }

  /** That of all keys that begin alike, up to the last slash; its own where there is none. */
  static DenominatorKey ofGroup(Measure measure) {
    return new DenominatorKey(measure.family(), measure.group(), measure.voice());
  }

  static DenominatorKey ofFamily(Measure measure) {
    return new DenominatorKey(measure.family(), null, measure.voice());
  }
}
