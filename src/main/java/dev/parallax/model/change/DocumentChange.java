package dev.parallax.model.change;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not as it was.
 *
 * @param kind of change
 * @param before in the previous run; null where it was not there
 * @param after in this run; null where it is not there
 * @param cause of the change
 */
public record DocumentChange(
    ChangeKind kind,
    @Nullable DocumentState before,
    @Nullable DocumentState after,
    ChangeCause cause)
    implements Change {

  /** The file as it is, or as it was where it is gone. */
  public DocumentState document() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  @Override
  public String subject() {
    return document().path();
  }
}
