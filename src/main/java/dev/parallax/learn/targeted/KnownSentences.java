package dev.parallax.learn.targeted;

import dev.parallax.model.Hashes;
import dev.parallax.tone.targeted.TargetedTone;
import dev.parallax.tone.targeted.TargetedToneFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The judged targets that an instrument was fitted to, known by hash, and the instruments that were
 * fitted without them. So no one is scored by an instrument that has seen the answer.
 */
public final class KnownSentences {

  private static final String FITTED = "targeted-folds.bin";

  /** Digits of the hash that are kept: 64 bits. */
  private static final int DIGITS = 16;

  private static final int HEX = 16;

  private final List<TargetedTone> withoutFold;
  private final SortedMap<Long, Integer> foldOf;
  private final SortedSet<Long> articles;

  private KnownSentences(
      List<TargetedTone> withoutFold, Map<Long, Integer> foldOf, Set<Long> articles) {
    this.withoutFold = List.copyOf(withoutFold);
    this.foldOf = new TreeMap<>(foldOf);
    this.articles = new TreeSet<>(articles);
  }

  /** Those of a training. */
  public static KnownSentences of(FittedTarget fitted) {
    Map<Long, Integer> folds = new TreeMap<>();
    Set<Long> articles = new TreeSet<>();
    for (int i = 0; i < fitted.sentences().size(); i++) {
      TargetedSentence sentence = fitted.sentences().get(i);
      folds.put(key(sentence.hash()), fitted.folds()[i]);
      articles.add(key(Hashes.sha256(sentence.article())));
    }
    return new KnownSentences(fitted.withoutFold(), folds, articles);
  }

  /**
   * Those of the instrument that comes with the program.
   *
   * @throws UncheckedIOException if their file cannot be read
   */
  public static KnownSentences load() {
    try (InputStream in = KnownSentences.class.getResourceAsStream(FITTED)) {
      if (in == null) {
        throw new IOException("No " + FITTED + " on the class path");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an instrument was fitted to this target. */
  public boolean knows(TargetedSentence sentence) {
    return foldOf.containsKey(key(sentence.hash()));
  }

  /** Whether it was fitted to a sentence of this article. */
  public boolean knowsArticle(String article) {
    return articles.contains(key(Hashes.sha256(article)));
  }

  /** The instrument that may score a target: the whole one, unless it was fitted to it. */
  public TargetedTone instrumentFor(TargetedSentence sentence, TargetedTone whole) {
    Integer fold = foldOf.get(key(sentence.hash()));
    return fold == null ? whole : withoutFold.get(fold);
  }

  private static long key(String hash) {
    return Long.parseUnsignedLong(hash.substring(0, DIGITS), HEX);
  }

  /** Reads what {@link #write} wrote. */
  public static KnownSentences read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    List<TargetedTone> tones = new ArrayList<>();
    int folds = in.readInt();
    for (int fold = 0; fold < folds; fold++) {
      tones.add(TargetedToneFile.read(in));
    }
    Map<Long, Integer> foldOf = new TreeMap<>();
    int known = in.readInt();
    for (int i = 0; i < known; i++) {
      foldOf.put(in.readLong(), (int) in.readByte());
    }
    Set<Long> articles = new TreeSet<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      articles.add(in.readLong());
    }
    return new KnownSentences(tones, foldOf, articles);
  }

  /** As bytes, the same for the same sentences and instruments. */
  public byte[] write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(withoutFold.size());
      for (TargetedTone tone : withoutFold) {
        TargetedToneFile.write(tone, out);
      }
      out.writeInt(foldOf.size());
      for (Map.Entry<Long, Integer> known : foldOf.entrySet()) {
        out.writeLong(known.getKey());
        out.writeByte(known.getValue());
      }
      out.writeInt(articles.size());
      for (long article : articles) {
        out.writeLong(article);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
