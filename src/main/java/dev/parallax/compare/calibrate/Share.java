package dev.parallax.compare.calibrate;

/** So many of so many. */
record Share(int part, int whole) {}
