package dev.parallax.files;

import java.io.IOException;

/** A lease was taken over by somebody else; the message is for people. */
public final class LeaseLostException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param place where the lease was kept, or what was to be done under it
   */
  public LeaseLostException(Place place) {
    super(
        "another run has taken over "
            + place
            + ", since this one was not heard of for a while (stopped, or cut off from the"
            + " storage); nothing of this run was published");
  }
}
