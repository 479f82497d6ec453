package dev.parallax.learn.frame;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.frame.FrameReader;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.text.CodePointText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads speeches with the annotator, the encoder and the frames' patterns, as a run would.
 *
 * @param annotator of words
 * @param encoder of sentences
 * @param frames finds patterns
 */
record SpeechSentences(Annotator annotator, SentenceEncoder encoder, FrameReader frames) {

  /** The sentences of a speech that have a vector, in order. */
  Stream<SpeechSentence> of(Speech speech) {
    Annotation annotation = annotator.annotate(speech.text(), speech.segments());
    Map<Integer, Set<String>> found = new HashMap<>();
    for (FrameHit hit : frames.read(new AnnotatedDocument(speech.document(), annotation))) {
      found
          .computeIfAbsent(hit.sentence(), any -> new HashSet<>())
          .add(hit.frameSet() + "/" + hit.frame());
    }
    CodePointText text = new CodePointText(speech.text());
    // Side by side, since each sentence is encoded on one thread; in order all the same.
    return annotation.sentences().parallelStream()
        .flatMap(sentence -> sentence(speech, sentence, text, found).stream())
        .toList()
        .stream();
  }

  private Optional<SpeechSentence> sentence(
      Speech speech, Sentence sentence, CodePointText text, Map<Integer, Set<String>> found) {
    return encoder
        .read(text.slice(sentence.span()))
        .map(
            read ->
                new SpeechSentence(
                    speech.name(),
                    read.whole().vector(),
                    found.getOrDefault(sentence.ordinal(), Set.of())));
  }
}
