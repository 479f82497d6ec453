package dev.parallax.corpus.extract.text;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.Format;
import dev.parallax.corpus.extract.FormatExtractor;
import dev.parallax.corpus.extract.decode.CharacterDecoder;
import dev.parallax.corpus.extract.decode.DecodedText;
import dev.parallax.model.text.Issue;
import java.util.List;
import java.util.stream.Stream;

/** Plain text, which may begin with front matter. */
public final class PlainTextExtractor implements FormatExtractor {

  @Override
  public ExtractedText extract(byte[] bytes, int maxChars) throws DocumentRejectedException {
    DecodedText decoded = CharacterDecoder.decode(bytes);
    FrontMatter front = FrontMatter.of(decoded.text());
    List<Issue> issues = Stream.concat(decoded.issues().stream(), front.issues().stream()).toList();
    return new ExtractedText(
        Format.TEXT.label(), decoded.encoding(), front.body(), List.of(), front.metadata(), issues);
  }
}
