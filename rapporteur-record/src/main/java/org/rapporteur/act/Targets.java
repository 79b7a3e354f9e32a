package org.rapporteur.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.act.CueActs.Named;
import org.rapporteur.act.People.Phrase;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * Finds the words that name whom an act is directed at: what follows the verb ("urged Hale to"),
 * the subject of a passive ("Hale was criticised by"), else the first person or body that the
 * content names and the act is likely to be about.
 */
final class Targets {
  private static final Set<Act> NONE = EnumSet.of(Act.STATE);

  /** Acts whose content begins with whom they are about. */
  private static final Set<Act> ABOUT =
      EnumSet.of(
          Act.CRITICISE, Act.PRAISE, Act.DEMAND, Act.REQUEST, Act.PROPOSE, Act.THREATEN,
          Act.ACCEPT, Act.REJECT);

  private static final Set<String> LINKS =
      Set.of("to", "of", "on", "upon", "with", "for", "against", "at", "toward", "towards", "from",
          "by", "about");
  private static final Set<String> BE =
      Set.of("was", "were", "is", "are", "been", "being", "be", "has", "have", "had", "also");
  private static final int MOST_BETWEEN = 2;
  private static final int CONTENT_REACH = 14;

  /** Under a cue that names the act, the content must begin with the target. */
  private static final int OPENING = 2;

  private final People people;

  Targets(People people) {
    this.people = people;
  }

  /**
   * The target of a statement.
   *
   * @param named the words of the cue that name the act; empty if the content tells it
   * @param content the stretches of the content
   */
  List<Span> of(
      Act act,
      Document document,
      Statement statement,
      Optional<Named> named,
      List<Stretch> content) {
    if (NONE.contains(act)) {
      return List.of();
    }
    Optional<Phrase> found = named.flatMap(words -> ofVerb(document, words, statement));
    if (found.isEmpty() && ABOUT.contains(act)) {
      int reach = named.isPresent() ? OPENING : CONTENT_REACH;
      found = ofContent(document, content, statement, reach);
    }
    return found.map(phrase -> List.of(document.span(phrase.first(), phrase.end()))).orElse(List.of());
  }

  private Optional<Phrase> ofVerb(Document document, Named words, Statement statement) {
    int limit = document.sentenceOf(words.end() - 1).end();
    Optional<Phrase> passive = ofPassive(document, words, limit);
    if (passive.isPresent()) {
      return passive.filter(phrase -> !isSource(document, phrase, statement));
    }
    int i = words.first() + 1;
    int passed = 0;
    while (i < limit && passed <= MOST_BETWEEN) {
      Optional<Phrase> phrase = people.at(document, i, limit);
      if (phrase.isPresent()) {
        return phrase.filter(found -> !isSource(document, found, statement));
      }
      boolean link = LINKS.contains(document.token(i).lower()) || i < words.end();
      if (!link && !Stretch.isAdverb(document.token(i))) {
        return Optional.empty();
      }
      passed += i < words.end() ? 0 : 1;
      i++;
    }
    return Optional.empty();
  }

  private Optional<Phrase> ofPassive(Document document, Named words, int limit) {
    boolean by = words.end() < limit && document.token(words.end()).is("by");
    if (!by) {
      return Optional.empty();
    }
    int floor = document.sentenceOf(words.first()).first();
    int end = words.first();
    while (end > floor && BE.contains(document.token(end - 1).lower())) {
      end--;
    }
    return people.before(document, end, floor);
  }

  private Optional<Phrase> ofContent(
      Document document, List<Stretch> content, Statement statement, int reach) {
    for (Stretch stretch : content) {
      int limit = Math.min(stretch.end(), stretch.first() + reach);
      int i = stretch.first();
      while (i < limit) {
        Optional<Phrase> phrase = people.at(document, i, stretch.end());
        if (phrase.isPresent()) {
          Phrase found = phrase.get();
          if (!isSource(document, found, statement) && !stretch.self().test(found.first())) {
            return phrase;
          }
          i = found.end();
        } else {
          i++;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSource(Document document, Phrase phrase, Statement statement) {
    Span span = document.span(phrase.first(), phrase.end());
    return statement.source().stream().anyMatch(span::overlaps);
  }
}
