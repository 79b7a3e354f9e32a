package org.rapporteur.evaluation;

import java.util.List;
import java.util.Set;
import org.rapporteur.report.Span;

/**
 * A source of a text and the speakers it stands for, as annotated.
 *
 * @param document name of the text
 * @param source the words
 * @param type what the words are
 * @param speakers whom they stand for, in order; empty if the text does not tell
 * @param flags what the annotators noted: generic, unclear, thing, unknown, author, void
 */
record SpeakerItem(
    String document, Span source, Type type, List<Speaker> speakers, Set<String> flags) {
  private static final Set<String> NOBODY = Set.of("thing", "author", "void");

  /** What the words of a source are. */
  enum Type {
    /** "she", "who", "his". */
    PRONOUN,
    /** "the spokesman". */
    DESCRIPTION,
    /** "Lind", "Minister Lind", "the Courier". */
    NAME
  }

  /**
   * One speaker.
   *
   * @param forms names that it goes by, folded, the fullest first; empty for one without a name
   * @param phrase words of the text that name it best
   */
  record Speaker(List<String> forms, Span phrase) {

    boolean isNamed() {
      return !forms.isEmpty();
    }
  }

  SpeakerItem {
    speakers = List.copyOf(speakers);
    flags = Set.copyOf(flags);
  }

  /** Whether it has a speaker, known or not: not a thing, the writer, or an error. */
  boolean counts() {
    return flags.stream().noneMatch(NOBODY::contains);
  }
}
