package dev.parallax.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of everything that is put into input folders by mistake or malice, made on the spot. */
public final class RubbishCorpus {

  /** The outcome of a file that is analysed. */
  public static final String DOCUMENTS = "documents";

  /** The one file that nothing is wrong with; what the others are must not change its rows. */
  public static final String GOOD = "2016/good.txt";

  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  private final Path folder;
  private final Map<String, String> outcomes = new TreeMap<>();

  private RubbishCorpus(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the files, and one beside the folder that a link leads to.
   *
   * @param folder that does not exist yet
   * @return by relative path, which here is also the document_id, {@link #DOCUMENTS} or the error
   *     class of the reject (with the settings' defaults)
   */
  public static Map<String, String> write(Path folder) throws IOException {
    RubbishCorpus corpus = new RubbishCorpus(folder);
    corpus.writeEssays();
    corpus.writeRubbish();
    corpus.writeStrangeCharacters();
    corpus.writeWhatIsNoFile();
    return Map.copyOf(corpus.outcomes);
  }

  private void writeEssays() throws IOException {
    file(GOOD, essay("good.txt"), DOCUMENTS);
    file("2016/identical-1.txt", essay("twin.txt"), DOCUMENTS);
    file("2016/identical-2.txt", essay("twin.txt"), "duplicate_of");
    file("2016/in-both-cohorts.txt", essay("both-cohorts.txt"), DOCUMENTS);
    file("2024/in-both-cohorts.txt", essay("both-cohorts.txt"), DOCUMENTS);
    file("2024/page.html", essay("page.html"), DOCUMENTS);
    file("2024/french.txt", essay("french.txt"), "not_english");
    file("2024/long-sentence.txt", longSentence().getBytes(UTF_8), DOCUMENTS);
  }

  private void writeRubbish() throws IOException {
    file("2016/empty.txt", new byte[0], "empty");
    file("2016/white-space.txt", " \t\r\n\n\u00A0\u2003\n".getBytes(UTF_8), "empty");
    file("2016/picture.txt", PNG, "not_text");
    file("2024/broken.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Cat".getBytes(UTF_8), "damaged");
    file("2024/password.pdf", PdfFiles.encrypted("A secret essay.", "swordfish"), "encrypted");
    file("2024/bomb.docx", zipBomb(), "zip_bomb");
    byte[] huge = "A very long text says the same thing again. ".repeat(480_000).getBytes(UTF_8);
    file("2024/twenty-megabytes.txt", huge, "too_long");
  }

  private void writeStrangeCharacters() throws IOException {
    String latin1 = new String(essay("latin1.txt"), UTF_8);
    file("2016/latin-1.txt", latin1.getBytes(ISO_8859_1), DOCUMENTS);
    file("2016/utf-16.txt", new String(essay("utf16.txt"), UTF_8).getBytes(UTF_16), DOCUMENTS);
    String nulRidden = new String(essay("nul-ridden.txt"), UTF_8).replace(" ", "\0 \0\0");
    file("2016/nul-ridden.txt", nulRidden.getBytes(UTF_8), DOCUMENTS);
    file("2024/emoji.txt", emojiAndLoneSurrogates(), "no_words");
  }

  private void writeWhatIsNoFile() throws IOException {
    Path outside = folder.resolveSibling(folder.getFileName() + "-outside.txt");
    Files.write(outside, essay("good.txt"));
    Files.createSymbolicLink(folder.resolve("2016/link-outside.txt"), outside);
    outcomes.put("2016/link-outside.txt", "link_outside");
    file("2024/unreadable.txt", essay("unreadable.txt"), "unreadable");
    Path unreadable = folder.resolve("2024/unreadable.txt");
    Files.setPosixFilePermissions(unreadable, Set.of());
    if (Files.isReadable(unreadable)) {
      // The super-user may read anything.
      outcomes.put("2024/unreadable.txt", DOCUMENTS);
    }
    if (makePipe(folder.resolve("2024/pipe.txt"))) {
      outcomes.put("2024/pipe.txt", "not_a_file");
    }
  }

  private void file(String path, byte[] content, String outcome) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, content);
    outcomes.put(path, outcome);
  }

  /** The bytes of one of the essays written for this corpus. */
  public static byte[] essay(String name) throws IOException {
    try (InputStream in = RubbishCorpus.class.getResourceAsStream("rubbish/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static String longSentence() {
    StringBuilder sentence = new StringBuilder("The minister said that the envoy knew");
    for (int i = 0; i < 340; i++) {
      sentence.append(" that shipment ").append(i).append(" of the treaty had arrived, and");
    }
    return sentence + " nobody listened.";
  }

  /** Surrogates as UTF-8 would write them if it were allowed to. */
  private static byte[] emojiAndLoneSurrogates() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 50; i++) {
      bytes.write("\uD83D\uDE00\uD83C\uDF0F ".getBytes(UTF_8));
      bytes.write(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD, '\n'});
    }
    return bytes.toByteArray();
  }

  /** A Word file of half a megabyte whose text would be half a gigabyte. */
  static byte[] zipBomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                  + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                  + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
              .getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 512; i++) {
        zip.write(blanks);
      }
    }
    return bytes.toByteArray();
  }

  private static boolean makePipe(Path pipe) throws IOException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while making a pipe", e);
    }
  }
}
