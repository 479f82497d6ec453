package dev.parallax.annotate.recognise;

import java.lang.reflect.Field;

/**
 * Reads what CoreNLP keeps to itself: weights and lists of its models, for which it has no method.
 */
final class Internals {

  private Internals() {}

  /**
   * The value of a field.
   *
   * @throws IllegalStateException if this version of CoreNLP has none of that name
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The caller knows the field.
  static <T> T get(Object owner, Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return (T) field.get(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP has another shape: no " + name + " in " + type, e);
    }
  }
}
