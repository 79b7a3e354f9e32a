package org.rapporteur.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.act.ContentActs.Told;
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
   * Whom an act is directed at that the cue names.
   *
   * @param named the words of the cue that name it
   * @param content the stretches of the content
   */
  List<Span> ofCue(
      Named named, Document document, Statement statement, List<Stretch> content) {
    if (named.act() == Act.STATE) {
      return List.of();
    }
    Optional<Phrase> found = ofVerb(document, named, statement);
    if (found.isEmpty() && ABOUT.contains(named.act())) {
      found = first(document, content, statement, OPENING);
    }
    return spans(document, found);
  }

  /** Whom an act is directed at that the content tells. */
  List<Span> ofContent(
      Told told, Document document, Statement statement, List<Stretch> content) {
    if (!ABOUT.contains(told.act())) {
      return List.of();
    }
    Optional<Phrase> subject =
        told.first() < 0
            ? Optional.empty()
            : people
                .before(document, told.first(), document.sentenceOf(told.first()).first())
                .filter(phrase -> isOther(document, phrase, statement, content));
    return spans(
        document,
        subject.isPresent() ? subject : first(document, content, statement, CONTENT_REACH));
  }

  private static List<Span> spans(Document document, Optional<Phrase> phrase) {
    return phrase
        .map(found -> List.of(document.span(found.first(), found.end())))
        .orElse(List.of());
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
        return phrase.filter(
            found -> !isSource(document, found, statement) && !people.goesOn(document, found));
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

  /** The first person or body in the content that is not the speaker's own side. */
  private Optional<Phrase> first(
      Document document, List<Stretch> content, Statement statement, int reach) {
    for (Stretch stretch : content) {
      int limit = Math.min(stretch.end(), stretch.first() + reach);
      int i = stretch.first();
      while (i < limit) {
        Optional<Phrase> phrase = people.at(document, i, stretch.end());
        if (phrase.filter(found -> isOther(document, found, statement, content)).isPresent()) {
          return phrase;
        }
        i = phrase.map(Phrase::end).orElse(i + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean isOther(
      Document document, Phrase phrase, Statement statement, List<Stretch> content) {
    Span span = document.span(phrase.first(), phrase.end());
    return statement.source().stream().noneMatch(span::overlaps)
        && content.stream().noneMatch(stretch -> stretch.self().test(phrase.first()));
  }

  private static boolean isSource(Document document, Phrase phrase, Statement statement) {
    Span span = document.span(phrase.first(), phrase.end());
    return statement.source().stream().anyMatch(span::overlaps);
  }
}
