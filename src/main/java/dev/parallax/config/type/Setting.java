package dev.parallax.config.type;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says all that a settings file, its error messages and its JSON Schema need to know of one key.
 * The key is the record component's name in snake_case.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {

  /** What the key means, in one or two sentences for users. */
  String value();

  /** The default as YAML; empty where the key must be given. A nested record needs none. */
  String byDefault() default "";

  /** Smallest allowed number. */
  double min() default Double.NEGATIVE_INFINITY;

  /** Largest allowed number. */
  double max() default Double.POSITIVE_INFINITY;

  /** Regular expression that a string (or each string of a list) must match as a whole. */
  String pattern() default ".*";

  /** True for a folder that may lie in object storage. */
  boolean stored() default false;

  /**
   * True for a path or a setting of speed, which cannot change a row of any table and so stays out
   * of the config hash.
   */
  boolean operational() default false;

  /** True for the one key of a section that a list stands for which takes the section's place. */
  boolean shorthand() default false;
}
