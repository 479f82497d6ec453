package dev.parallax.corpus;

import dev.parallax.config.InputConfig;
import dev.parallax.corpus.extract.format.TextExtractor;
import dev.parallax.corpus.source.MetadataOfFile;
import dev.parallax.corpus.source.SourceBytes;
import dev.parallax.files.Place;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Metadata;
import java.util.ArrayList;
import java.util.List;

/** What {@code documents.csv} and a file say of a document, put together. */
public final class FileMetadata implements MetadataOfFile {

  private final InputConfig config;
  private final TextExtractor extractor;

  /**
   * @param config limits on files and texts
   */
  public FileMetadata(InputConfig config) {
    this.config = config;
    this.extractor = new TextExtractor(config.maxDocumentChars());
  }

  @Override
  public Metadata of(Place file, Metadata given, String key) throws DocumentRejectedException {
    Metadata known = merged(given, Metadata.NONE, new ArrayList<>());
    if (known.value(key) != null) {
      return known;
    }
    SourceBytes content = SourceBytes.read(file, config);
    String name = file.name();
    return merged(given, extractor.extract(content.bytes(), name).metadata(), new ArrayList<>());
  }

  /**
   * What documents.csv says goes before what the file says about itself.
   *
   * @param issues takes what is doubtful
   */
  static Metadata merged(Metadata given, Metadata own, List<Issue> issues) {
    List<Issue> placeholders = new ArrayList<>();
    Metadata merged =
        Placeholders.remove(given, placeholders).orElse(Placeholders.remove(own, placeholders));
    // What the other source fills in is not missing.
    placeholders.stream()
        .filter(issue -> Placeholders.isOpen(issue, merged))
        .distinct()
        .forEach(issues::add);
    PublicationDate.issue(merged.date()).ifPresent(issues::add);
    return MetadataCleaning.clean(merged);
  }
}
