package dev.parallax.model.annotation;

import dev.parallax.model.text.Document;

/**
 * A document with what the annotator said of its text.
 *
 * @param document read and cleaned
 * @param annotation of {@code document.text()}
 */
public record AnnotatedDocument(Document document, Annotation annotation) {}
