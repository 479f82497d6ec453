package dev.parallax.model.comparison;

/** How many of the documents a measure occurs in. */
public enum FrequencyBand {
  /** Less than one in twenty. */
  UNDER_5("under 5 %", 0),
  /** One in twenty or more. */
  FROM_5_TO_20("5-20 %", 0.05),
  /** One in five or more. */
  FROM_20_TO_50("20-50 %", 0.2),
  /** Half of them or more. */
  FROM_50_TO_90("50-90 %", 0.5),
  /** Nine in ten or more. */
  FROM_90("90 % or more", 0.9);

  private final String label;
  private final double low;

  FrequencyBand(String label, double low) {
    this.label = label;
    this.low = low;
  }

  /** The band of a share of documents in [0, 1]. */
  public static FrequencyBand of(double share) {
    FrequencyBand band = UNDER_5;
    for (FrequencyBand candidate : values()) {
      if (share >= candidate.low) {
        band = candidate;
      }
    }
    return band;
  }

  /** For people, for example {@code 5-20 %}. */
  public String label() {
    return label;
  }

  /** The smallest share of documents in the band. */
  public double low() {
    return low;
  }
}
