package dev.parallax.files;

/**
 * What is at a place.
 *
 * @param kind of thing
 * @param bytes its size; what it means for anything but an object is the storage's affair
 */
public record Found(Kind kind, long bytes) {

  /** What kind of thing is at a place. */
  public enum Kind {
    OBJECT("a file"),
    FOLDER("a folder"),
    LINK("a link"),
    /** A pipe, a device or the like: reading it may never end. */
    OTHER("neither file nor folder");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  /** Whether it is an object itself, no link to one. */
  public boolean isObject() {
    return kind == Kind.OBJECT;
  }
}
