package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;

/**
 * What to read.
 *
 * @param folder of the documents, one folder a cohort
 * @param metadata name of the CSV file in {@code folder} that describes documents
 * @param exclude globs of relative paths that are no documents
 * @param maxDocumentChars code points of extracted text beyond which a document is rejected
 * @param minDocumentWords words of cleaned text below which a document is rejected
 * @param maxFileMegabytes size beyond which a file is not opened
 */
public record InputConfig(
    @Setting(
            value =
                "Folder of the documents, one folder a cohort; counted from the project: the folder of"
                    + " this file, or the one above where that is called pipelines; or"
                    + " s3://bucket/folder.",
            byDefault = "input",
            pattern = "[^\\x00]+",
            stored = true,
            operational = true)
        String folder,
    @Setting(
            value =
                "CSV file in the input folder with a row of metadata a document, if it is there.",
            byDefault = "documents.csv")
        String metadata,
    @Setting(
            value = "Globs of paths in the input folder that are no documents.",
            byDefault = "['README*', 'LICENSE*']")
        List<String> exclude,
    @Setting(
            value =
                "Longest text analysed, in characters; a longer one is rejected, since one document"
                    + " is held in memory while it is annotated.",
            byDefault = "500000",
            min = 1,
            max = 10_000_000)
        int maxDocumentChars,
    @Setting(
            value = "Shortest text analysed, in words; a shorter one is rejected.",
            byDefault = "1",
            min = 1,
            max = 100_000)
        int minDocumentWords,
    @Setting(value = "Largest file opened, in megabytes.", byDefault = "64", min = 1, max = 1024)
        int maxFileMegabytes)
    implements Serializable {

  /** Bytes beyond which a file is not opened; a megabyte is a million. */
  public long maxFileBytes() {
    return 1_000_000L * maxFileMegabytes;
  }

  InputConfig withFolder(String other) {
    return new InputConfig(
        other, metadata, exclude, maxDocumentChars, minDocumentWords, maxFileMegabytes);
  }
}
