package dev.parallax.annotate.recognise;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.util.function.Function;

/**
 * Which features a model knows.
 *
 * @param spelling the spelling in which it reads words
 * @param shape number of the kind of CoreNLP's word shapes
 * @param titles whether it knows "Mr." and the like
 * @param longest most letters of a beginning or an end; negative without a bound
 * @param reach how many words before and after are read without their order
 * @param positions whether it knows where in the sentence a word stands
 */
record CrfSettings(
    Function<String, String> spelling,
    int shape,
    boolean titles,
    int longest,
    int reach,
    boolean positions) {

  static CrfSettings of(SeqClassifierFlags flags) {
    return new CrfSettings(
        flags.wordFunction,
        flags.wordShape,
        flags.useTitle,
        flags.maxNGramLeng,
        flags.disjunctionWidth,
        flags.usePosition && flags.useBeginSent);
  }

  /** CoreNLP's functions of spelling are told by their class. */
  @SuppressWarnings("unchecked") // CoreNLP's flags read a class by its name as such a function.
  static Function<String, String> spelling(String className) {
    try {
      return Class.forName(className)
          .asSubclass(Function.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP has no spelling " + className, e);
    }
  }
}
