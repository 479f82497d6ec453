package dev.parallax.annotate.prepared;

import java.io.IOException;

/**
 * How a kind of model becomes arrays and comes back.
 *
 * @param <M> the model
 */
public interface ModelFormat<M> {

  /**
   * Kind and version, at most 60 ASCII characters; to be changed whenever the layout, the hashes or
   * the meaning of a number changes.
   */
  String name();

  /** All of a model. */
  ModelArrays arrays(M model);

  /**
   * The model of some arrays.
   *
   * @throws IOException if the outline is not one of this format
   */
  M model(ModelArrays arrays) throws IOException;
}
