package dev.parallax.model;

/**
 * A document with what the annotator said of its text.
 *
 * @param document read and cleaned
 * @param annotation of {@code document.text()}
 */
public record AnnotatedDocument(Document document, Annotation annotation) {}
