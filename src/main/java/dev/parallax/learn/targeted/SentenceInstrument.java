package dev.parallax.learn.targeted;

/** An instrument that hears a sentence as a whole, whoever it speaks of. */
interface SentenceInstrument {

  /** Its name in reports. */
  String name();

  /** -1, 0 or 1: what it says of the sentence that mentions the target. */
  int polarity(TargetedSentence sentence);
}
