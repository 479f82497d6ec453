package dev.parallax.model.text;

/**
 * Something doubtful about a document that is analysed all the same.
 *
 * @param code stable name for programs
 * @param message what is doubtful and what to do, for people
 */
public record Issue(IssueCode code, String message) {}
