package org.rapporteur.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.language.Document;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;
import org.rapporteur.report.Span;

/**
 * Finds words that two reports give to two mouths. Only speakers named where the words stand count:
 * who "he" is may be our own mistake. A body and one who speaks for it are no two mouths.
 */
final class SpeakerCheck {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "who", "i", "we", "him", "her", "them");
  private static final int SHORTEST_NAME = 3;
  private static final int LONG_QUOTATION = 8;

  private final Map<String, Actor> actors = new HashMap<>();

  /**
   * @param actors of the dossier
   */
  SpeakerCheck(List<Actor> actors) {
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
  }

  /**
   * Compares who speaks two statements of one utterance.
   *
   * @param certainty how sure it is that they are of one utterance
   */
  Optional<Finding> between(Said one, Said other, double certainty) {
    boolean bothNamed = isNamed(one) && isNamed(other);
    boolean oneNamed = isNamed(one) || isNamed(other);
    if (one.isInner() != other.isInner()
        || one.hasSpeakerOf(other)
        || one.speaker().isEmpty()
        || other.speaker().isEmpty()
        || !(bothNamed || oneNamed && isLongQuotation(one, other))) {
      return Optional.empty();
    }
    Actor a = actors.get(one.speaker());
    Actor b = actors.get(other.speaker());
    if (a == null || b == null || !a.named() || !b.named() || speakForOneAnother(a, b)) {
      return Optional.empty();
    }
    if (repeats(one, other.report()) || repeats(other, one.report())) {
      return Optional.empty();
    }
    boolean doubtful = isNamedBeside(one, b) || isNamedBeside(other, a);
    boolean people = a.kind() == ActorKind.PERSON && b.kind() == ActorKind.PERSON;
    return Optional.of(
        new Finding(
            Kind.SPEAKER,
            people || !a.party().equals(b.party()) ? Severity.HIGH : Severity.MEDIUM,
            Math.max(
                0.05,
                certainty
                    - (people ? 0 : 0.2)
                    - (bothNamed ? 0 : one.story() == other.story() ? 0.5 : 0.3)
                    - (doubtful ? 0.4 : 0)),
            "The same words are given to " + a.name() + " and to " + b.name(),
            List.of(source(one), source(other))));
  }

  /**
   * Whether a report names somebody between what is said and who says it, or in the same sentence,
   * so that the words may have been given to the wrong one by ourselves.
   */
  private static boolean isNamedBeside(Said said, Actor actor) {
    Span source = source(said).span();
    Span content = said.filed().statement().content().get(0);
    Document document = said.report().document();
    int first = document.tokenAt(Math.min(source.start(), content.start()));
    int last = document.tokenAt(Math.max(source.end(), content.end()) - 1);
    int from = document.sentenceOf(first).first();
    int to = document.sentenceOf(last).end();
    Set<String> names = words(actor.name());
    for (int t = from; t < to; t++) {
      boolean inside = said.report().quotationOf(t) != ReadReport.UNQUOTED;
      if (!inside && names.contains(document.token(t).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether another report has the sentence that names who speaks word for word, so that the
   * reports do not differ in it.
   */
  private static boolean repeats(Said said, ReadReport other) {
    ReadReport report = said.report();
    int sentence = report.sentenceAt(source(said).span());
    return other.hasSentence(report.sentence(sentence));
  }

  private static boolean isLongQuotation(Said one, Said other) {
    return Math.min(one.quotedWords(), other.quotedWords()) >= LONG_QUOTATION
        && !one.filed().statement().source().isEmpty()
        && !other.filed().statement().source().isEmpty();
  }

  /** Whether the statement itself names who speaks. */
  private static boolean isNamed(Said said) {
    if (said.speaker().isEmpty() || said.filed().statement().source().isEmpty()) {
      return false;
    }
    String words = said.report().document().text().repaired(source(said).span());
    boolean pronoun = PRONOUNS.contains(words.strip().toLowerCase(Locale.ROOT));
    return !pronoun && words.codePoints().anyMatch(Character::isUpperCase);
  }

  private static Mark source(Said said) {
    Span span = said.filed().statement().source().get(0);
    return new Mark(said.filed().report(), span);
  }

  /** Whether the names share a word, or one is the body or the country of the other. */
  private static boolean speakForOneAnother(Actor a, Actor b) {
    Set<String> names = names(a);
    names.retainAll(names(b));
    if (!names.isEmpty()) {
      return true;
    }
    boolean people = a.kind() == ActorKind.PERSON && b.kind() == ActorKind.PERSON;
    return !people
        && (!a.party().isEmpty() && a.party().equals(b.party()) || belongs(a, b) || belongs(b, a));
  }

  private static boolean belongs(Actor member, Actor body) {
    Set<String> affiliation = words(member.affiliation());
    affiliation.addAll(words(String.join(" ", member.roles())));
    affiliation.retainAll(names(body));
    return !affiliation.isEmpty();
  }

  private static Set<String> names(Actor actor) {
    Set<String> names = words(actor.name());
    actor.aliases().forEach(alias -> names.addAll(words(alias)));
    return names;
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    Arrays.stream(name.split("[^\\p{L}]+", -1))
        .filter(word -> word.length() >= SHORTEST_NAME)
        .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return words;
  }
}
