package org.rapporteur.position;

/**
 * What a report is worth as a source. What is unknown is the empty string.
 *
 * @param origin id of the report that it goes back to; its own if it is no copy or rewrite
 * @param story id of the story that it tells
 * @param told ISO 8601 day on which the origin, or else the report itself, was published
 */
public record Provenance(String origin, String story, String told) {}
