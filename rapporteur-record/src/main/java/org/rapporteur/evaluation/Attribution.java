package org.rapporteur.evaluation;

import java.util.List;
import java.util.Locale;
import org.rapporteur.report.Span;

/**
 * An attribution as it is compared: its spans trimmed of blanks, in order, and joined where only
 * blanks lie between.
 *
 * @param source who says it, possibly empty
 * @param cue the words that attribute, possibly empty
 * @param content what is attributed; empty only in a prediction that can match nothing
 */
record Attribution(List<Span> source, List<Span> cue, List<Span> content) {

  /** A part of an attribution. */
  enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** The role's name in files. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** The spans that fill a role, possibly none. */
  List<Span> spans(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  /** Whether the sources share a character, or both attributions have none. */
  boolean agreesInSource(Attribution other) {
    return source.isEmpty() || other.source.isEmpty()
        ? source.isEmpty() && other.source.isEmpty()
        : shared(source, other.source) > 0;
  }

  /** Characters that both contents hold over characters that either holds, 0 to 1. */
  double contentOverlap(Attribution other) {
    int shared = shared(content, other.content);
    return shared == 0 ? 0 : (double) shared / (length(content) + length(other.content) - shared);
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static int shared(List<Span> one, List<Span> other) {
    int shared = 0;
    for (Span a : one) {
      for (Span b : other) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return shared;
  }
}
