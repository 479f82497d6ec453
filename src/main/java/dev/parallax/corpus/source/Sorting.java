package dev.parallax.corpus.source;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.Message;
import dev.parallax.model.Identifiers;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts each file found, in order of path, into sources, rejects or ignored files. */
final class Sorting {

  private final FileCheck fileCheck;
  private final MetadataFile metadata;
  private final CohortRule rule;
  private final List<String> cohorts;
  private final List<DocumentSource> sources = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();
  private final List<IgnoredFile> ignored = new ArrayList<>();
  private final Map<String, String> pathOfId = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  Sorting(FileCheck fileCheck, MetadataFile metadata, CohortRule rule, List<String> cohorts) {
    this.fileCheck = fileCheck;
    this.metadata = metadata;
    this.rule = rule;
    this.cohorts = cohorts;
  }

  void ignore(IgnoredFile file) {
    seen.add(file.path());
    ignored.add(file);
  }

  void sort(InputWalk.Entry entry) {
    String path = entry.path();
    seen.add(path);
    Optional<MetadataRow> row = metadata.row(path);
    String cohort = null;
    try {
      // Folders are told before the file is looked at: what is wrong with another cohort's file is
      // no reject. What stands in the file is told once the file may be opened.
      if (!rule.readsFiles()) {
        cohort = rule.byFolder(path, row);
      }
      if (cohort == null || isAsked(cohort)) {
        fileCheck.check(entry);
        cohort = rule.readsFiles() ? rule.byMetadata(entry, row) : cohort;
      }
      if (isAsked(cohort)) {
        sources.add(source(path, cohort, row.map(MetadataRow::metadata).orElse(Metadata.NONE)));
      } else {
        ignored.add(
            new IgnoredFile(path, "its cohort '" + cohort + "' is not among the job's cohorts"));
      }
    } catch (DocumentRejectedException e) {
      String id = cohort == null ? null : Identifiers.document(cohort, path);
      rejects.add(e.toReject(path, id, cohort));
    }
  }

  private boolean isAsked(@Nullable String cohort) {
    return cohort == null || cohorts.isEmpty() || cohorts.contains(cohort);
  }

  private DocumentSource source(String path, @Nullable String cohort, Metadata given)
      throws DocumentRejectedException {
    if (cohort == null) {
      throw new DocumentRejectedException(
          Stage.FIND,
          ErrorClass.NO_COHORT,
          "The file is in no cohort; move it into a folder named for its cohort, or name the cohort"
              + " in the column 'cohort' of documents.csv.");
    }
    String id = Identifiers.document(cohort, path);
    String first = pathOfId.putIfAbsent(id, path);
    if (first != null) {
      throw new DocumentRejectedException(
          Stage.FIND,
          ErrorClass.DUPLICATE_ID,
          Message.of(
              "Its document_id '%s' already belongs to '%s'; rename one of the two.",
              RelativePath.printable(id), RelativePath.printable(first)));
    }
    return new DocumentSource(id, cohort, path, given);
  }

  FoundDocuments result() {
    ignored.sort(Comparator.comparing(IgnoredFile::path, RelativePath.ORDER));
    return new FoundDocuments(sources, rejects, ignored, metadata.path(), metadata.problems(seen));
  }
}
