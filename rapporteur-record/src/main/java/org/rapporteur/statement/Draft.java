package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement in the making, as ranges of tokens. */
final class Draft {
  private final int head;
  private final TokenRange cue;
  private final Optional<TokenRange> source;
  private final List<TokenRange> content = new ArrayList<>();
  private final double confidence;
  private int first;
  private int end;

  /**
   * @param head the token that made it a candidate
   * @param cue the whole cue
   * @param source who says it, if named
   * @param confidence 0 to 1
   */
  Draft(int head, TokenRange cue, Optional<TokenRange> source, double confidence) {
    this.head = head;
    this.cue = cue;
    this.source = source;
    this.confidence = confidence;
    this.first = cue.first();
    this.end = cue.end();
    source.ifPresent(this::cover);
  }

  /** Adds a piece of content. */
  Draft with(TokenRange piece) {
    content.add(piece);
    cover(piece);
    return this;
  }

  private void cover(TokenRange range) {
    first = Math.min(first, range.first());
    end = Math.max(end, range.end());
  }

  /** This draft with the source that another part of the sentence gives. */
  Draft withSource(Optional<TokenRange> other) {
    Draft draft = new Draft(head, cue, other, confidence);
    content.forEach(draft::with);
    return draft;
  }

  /** This draft with these pieces of content instead of its own. */
  Draft withContent(List<TokenRange> pieces) {
    Draft draft = new Draft(head, cue, source, confidence);
    pieces.forEach(draft::with);
    return draft;
  }

  int head() {
    return head;
  }

  TokenRange cue() {
    return cue;
  }

  Optional<TokenRange> source() {
    return source;
  }

  List<TokenRange> content() {
    return content;
  }

  double confidence() {
    return confidence;
  }

  /** Whether a token belongs to the content. */
  boolean holds(int token) {
    return content.stream().anyMatch(piece -> piece.first() <= token && token < piece.end());
  }

  /** Whether every part of another stands in the content. */
  boolean holds(Draft other) {
    return Stream.of(Stream.of(other.cue), other.source.stream(), other.content.stream())
        .flatMap(parts -> parts)
        .allMatch(part -> content.stream().anyMatch(piece -> piece.holds(part)));
  }

  /** First token of any part. */
  int first() {
    return first;
  }

  /** One past the last token of any part. */
  int end() {
    return end;
  }
}
