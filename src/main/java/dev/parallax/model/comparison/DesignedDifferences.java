package dev.parallax.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison says under further designs.
 *
 * @param adjusted within strata; null where the settings name none
 * @param paired within units; null where no unit has documents in both cohorts
 */
public record DesignedDifferences(
    @Nullable DesignedDifference adjusted, @Nullable DesignedDifference paired) {

  /** Under none. */
  public static final DesignedDifferences NONE = new DesignedDifferences(null, null);
}
