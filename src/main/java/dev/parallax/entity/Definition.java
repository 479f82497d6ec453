package dev.parallax.entity;

import java.util.Comparator;

/**
 * An abbreviation that a document explains: {@code Trans-Pacific Partnership (TPP)}.
 *
 * @param abbreviation its key
 * @param name what it stands for
 */
public record Definition(String abbreviation, TypedName name) {

  static final Comparator<Definition> ORDER =
      Comparator.comparing(Definition::abbreviation)
          .thenComparing(Definition::name, TypedName.ORDER);
}
