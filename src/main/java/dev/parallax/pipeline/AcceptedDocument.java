package dev.parallax.pipeline;

import dev.parallax.model.Screening;

/**
 * A document that goes on to be annotated.
 *
 * @param file number of the Parquet files its rows go to, from 0
 * @param screening what comparing it with the corpus found out
 */
record AcceptedDocument(int file, Screening screening) {}
