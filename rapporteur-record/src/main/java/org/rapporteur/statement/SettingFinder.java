package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.statement.ReportingWords.Frame;
import org.rapporteur.statement.ReportingWords.Kind;

/**
 * Finds to whom and on what occasion something was said: "told <em>reporters</em>", "in <em>an
 * interview with the Courier</em>", "in <em>a letter to the council</em>".
 */
final class SettingFinder {
  private static final int LONGEST_LEAD = 24;
  private static final Set<String> NAMING = Set.of("of", "for");
  private static final Set<String> PLACING =
      Set.of("of", "for", "with", "to", "in", "at", "on", "from", "by", "before");
  private static final Set<String> OCCASION_PREPOSITIONS =
      Set.of("in", "at", "on", "during", "via", "through", "after", "before");
  private static final Set<String> HEARERS = Set.of("to", "with", "before");
  private static final Set<String> OBJECTS =
      Set.of("me", "him", "her", "us", "them", "you", "it", "everyone", "everybody");

  /** Verbs whose object is the hearer, beside those of the table. */
  private static final List<String> ADDRESSING = List.of("thank", "congratulat", "brief");

  private final Document document;
  private final Syntax syntax;
  private final ReportingWords words;
  private final NounPhrases phrases;

  /**
   * Where a statement's setting can stand.
   *
   * @param first first token
   * @param end one past the last
   */
  private record Zone(int first, int end) {}

  SettingFinder(Document document, Syntax syntax, ReportingWords words) {
    this.document = document;
    this.syntax = syntax;
    this.words = words;
    this.phrases = new NounPhrases(syntax, words);
  }

  /** The words that name whom a draft is said to. */
  Optional<TokenRange> addressee(Draft draft) {
    int verb = verb(draft);
    Zone zone = behind(draft, verb);
    Optional<TokenRange> object = object(verb, zone);
    if (object.isPresent()) {
      return object.filter(hearer -> !isAssembly(hearer));
    }
    for (int i = zone.first(); i + 1 < zone.end(); i++) {
      if (syntax.token(i).is("to") && canHear(i + 1)) {
        int end = hearerEnd(i + 1, zone.end());
        if (end > i + 1) {
          return Optional.of(new TokenRange(i + 1, end));
        }
      }
    }
    return occasion(draft).flatMap(this::hearerOf);
  }

  /** The words that name what a draft is said by or at. */
  Optional<TokenRange> occasion(Draft draft) {
    int verb = verb(draft);
    Zone zone = behind(draft, verb);
    Optional<TokenRange> assembly = object(verb, zone).filter(this::isAssembly);
    if (assembly.isPresent()) {
      int first = assembly.get().first();
      return Optional.of(new TokenRange(first, phrases.end(first, zone.end(), PLACING)));
    }
    Optional<TokenRange> behind = occasion(zone, false);
    return behind.isPresent() ? behind : occasion(ahead(draft), true);
  }

  /** The verb of a cue: the first word that names a hearer, or else its head. */
  private int verb(Draft draft) {
    for (int i = draft.cue().first(); i < draft.cue().end(); i++) {
      if (takesHearer(i) || words.verb(syntax.token(i).lower()).isPresent()) {
        return i;
      }
    }
    return draft.cue().first();
  }

  private boolean takesHearer(int i) {
    if (i > 0 && syntax.classOf(i - 1) == WordClass.DETERMINER) {
      return false;
    }
    String word = syntax.token(i).lower();
    return words.verb(word).filter(v -> v.takes(Frame.HEARER) || v.takes(Frame.ORDER)).isPresent()
        || ADDRESSING.stream().anyMatch(word::startsWith);
  }

  /** From the verb to the content after it or to the end of the sentence, the source left out. */
  private Zone behind(Draft draft, int verb) {
    int first = verb + 1;
    int source = draft.source().map(TokenRange::end).orElse(0);
    boolean turned =
        draft.source().filter(s -> s.first() >= verb && s.first() <= verb + 2).isPresent();
    if (turned) {
      first = source;
    }
    int end = Math.min(document.sentenceOf(verb).end(), first + LONGEST_LEAD);
    for (TokenRange piece : draft.content()) {
      if (piece.end() > first) {
        end = Math.min(end, Math.max(first, piece.first()));
      }
    }
    if (draft.source().filter(s -> s.first() >= verb).isPresent() && !turned) {
      end = Math.min(end, Math.max(first, draft.source().get().first()));
    }
    for (int i = first; i < end; i++) {
      switch (syntax.classOf(i)) {
        case STOP, COLON, QUOTE, RELATIVE, DASH, OPEN, MODAL, SUBORDINATOR -> {
          return new Zone(first, i);
        }
        case COMMA -> {
          if (i > first) {
            return new Zone(first, i);
          }
        }
        default -> {}
      }
    }
    return new Zone(first, Math.max(first, end));
  }

  /** From the start of the sentence to the statement. */
  private Zone ahead(Draft draft) {
    int start = document.sentenceOf(draft.first()).first();
    return new Zone(start, draft.first());
  }

  /** The object of a verb that names its hearer first. */
  private Optional<TokenRange> object(int verb, Zone zone) {
    if (!takesHearer(verb) || zone.first() >= zone.end()) {
      return Optional.empty();
    }
    int end = hearerEnd(zone.first(), zone.end());
    return end > zone.first() ? Optional.of(new TokenRange(zone.first(), end)) : Optional.empty();
  }

  private int hearerEnd(int first, int limit) {
    boolean owner = first + 1 < limit && syntax.classOf(first + 1) == WordClass.WORD;
    if (OBJECTS.contains(syntax.token(first).lower())
        && !(syntax.token(first).is("her") && owner)) {
      return first + 1;
    }
    return phrases.end(first, limit, NAMING);
  }

  /** Whether the words after "to" are somebody who hears, not a verb or a thing. */
  private boolean canHear(int first) {
    String word = syntax.token(first).lower();
    if (OBJECTS.contains(word) || words.is(Kind.HEARER, word)) {
      return true;
    }
    int head = phrases.end(first, Math.min(syntax.size(), first + LONGEST_LEAD), Set.of()) - 1;
    return head >= first
        && syntax.classOf(first) != WordClass.WORD
        && (syntax.classOf(head) == WordClass.NAME
            || words.is(Kind.SPEAKER, syntax.token(head).lower())
            || words.is(Kind.HEARER, syntax.token(head).lower()));
  }

  private boolean isAssembly(TokenRange phrase) {
    int head = phrases.end(phrase.first(), phrase.end(), Set.of()) - 1;
    return head >= phrase.first() && words.is(Kind.ASSEMBLY, syntax.token(head).lower());
  }

  /**
   * The first phrase in a zone for an occasion, behind a preposition.
   *
   * @param atOnce whether it must open the zone
   */
  private Optional<TokenRange> occasion(Zone zone, boolean atOnce) {
    int last = atOnce ? Math.min(zone.end(), zone.first() + 2) : zone.end();
    for (int i = zone.first(); i + 1 < last; i++) {
      if (!OCCASION_PREPOSITIONS.contains(syntax.token(i).lower())) {
        continue;
      }
      int noun = phrases.end(i + 1, zone.end(), Set.of());
      if (noun > i + 1 && words.is(Kind.OCCASION, syntax.token(noun - 1).lower())) {
        return Optional.of(new TokenRange(i + 1, phrases.end(i + 1, zone.end(), PLACING)));
      }
    }
    return Optional.empty();
  }

  /** Whom an occasion names: "an interview with the Courier". */
  private Optional<TokenRange> hearerOf(TokenRange occasion) {
    int noun = phrases.end(occasion.first(), occasion.end(), Set.of());
    if (noun + 1 >= occasion.end()
        || isAssembly(occasion)
        || !HEARERS.contains(syntax.token(noun).lower())
        || !canHear(noun + 1)) {
      return Optional.empty();
    }
    int end = phrases.end(noun + 1, occasion.end(), NAMING);
    return end > noun + 1 ? Optional.of(new TokenRange(noun + 1, end)) : Optional.empty();
  }
}
