package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Token;
import org.rapporteur.language.Token.Kind;
import org.rapporteur.report.Span;

/**
 * What was promised in an agreement, and who made it: "under which Belmark promised to pay",
 * "signed by Arvonia and Belmark".
 */
final class Undertaking {
  private static final Set<String> PROMISED =
      Set.of(
          "promised",
          "pledged",
          "agreed",
          "undertook",
          "committed",
          "vowed",
          "guaranteed",
          "accepted",
          "renounced",
          "relinquished",
          "conceded",
          "gave");

  private static final Set<String> OBLIGES =
      Set.of(
          "obliges",
          "obliged",
          "obligates",
          "obligated",
          "requires",
          "required",
          "binds",
          "bound",
          "commits",
          "committed",
          "guarantees",
          "guaranteed",
          "bars",
          "barred",
          "bans",
          "banned",
          "forbids",
          "forbade",
          "allows",
          "allowed",
          "grants",
          "granted",
          "gives",
          "gave",
          "limits",
          "limited",
          "caps",
          "capped",
          "promises",
          "promised",
          "prohibits",
          "prohibited",
          "stipulates",
          "stipulated",
          "entitles",
          "entitled");

  private static final Set<String> OBLIGING =
      Set.of(
          "obliging",
          "requiring",
          "binding",
          "committing",
          "guaranteeing",
          "barring",
          "banning",
          "forbidding",
          "allowing",
          "granting",
          "giving",
          "limiting",
          "capping",
          "prohibiting");

  private static final Set<String> BINDING = Set.of("would", "must", "shall", "may", "had");

  private static final Set<String> BOUND_BY =
      Set.of("required", "obliged", "bound", "obligated", "committed", "due");

  /** What goes on after a comma that ends a clause. */
  private static final Set<String> NEXT_CLAUSE =
      Set.of(
          "but",
          "and",
          "which",
          "who",
          "said",
          "according",
          "he",
          "she",
          "while",
          "has",
          "had",
          "have",
          "is",
          "was",
          "were",
          "are");

  private static final Set<String> MAKERS =
      Set.of(
          "signed",
          "reached",
          "struck",
          "concluded",
          "made",
          "agreed",
          "brokered",
          "sealed",
          "ratified",
          "negotiated",
          "initialled",
          "initialed",
          "inked",
          "forged",
          "clinched",
          "joined");

  private static final int REACH = 6;
  private static final int LONG_REACH = 20;

  private final Passage passage;
  private final Mention mention;
  private final int madeEnd;
  private final List<Span> promise;
  private boolean forsaken;

  /**
   * @param mention the words for the agreement
   * @param madeEnd one past the words that tell when it was made
   */
  Undertaking(Mention mention, int madeEnd) {
    this.passage = mention.passage();
    this.mention = mention;
    this.madeEnd = madeEnd;
    this.promise = readPromise();
  }

  /** The words that tell what was promised; empty if none do. */
  List<Span> promise() {
    return promise;
  }

  /** Whether the promise is said not to have been done: "to pay half, but never did". */
  boolean isForsaken() {
    return forsaken;
  }

  private List<Span> readPromise() {
    int t = passage.skipMarks(madeEnd);
    if (passage.has(t)) {
      if (passage.is(t, "under", "in", "by", "through") && passage.is(t + 1, "which")) {
        return clause(t + 2, !passage.is(t, "under"));
      }
      if (passage.is(t, "when", "where", "wherein", "whereby")) {
        return clause(t + 1, true);
      }
      if (passage.is(t, "which", "that", "has", "had", "also") && passage.isIn(t + 1, OBLIGES)) {
        return clause(t + 1, false);
      }
      if (passage.isIn(t, OBLIGES) && t == madeEnd) {
        return clause(t, false);
      }
      if (passage.isIn(t, OBLIGING) && t == madeEnd) {
        return clause(t, false);
      }
      if (passage.is(t, "to") && t == madeEnd && isInfinitive(t)) {
        return clause(t, false);
      }
    }
    if (isUnder() && t > madeEnd) {
      return clause(t, true);
    }
    if (isUnder() && isLeading() && (passage.isDeterminer(t) || passage.isName(t))) {
      return clause(t, true);
    }
    return furtherRelative();
  }

  /** "To pay half", not "to Belmark" and "to the banks". */
  private boolean isInfinitive(int t) {
    return comesAfterPromise()
        || passage.has(t + 1)
            && passage.token(t + 1).isWord()
            && !passage.token(t + 1).isCapitalised()
            && !passage.isDeterminer(t + 1);
  }

  /** "Which both signed in 2014 and which obliges them to", ", signed by both, guaranteed". */
  private List<Span> furtherRelative() {
    boolean aside = passage.is(mention.end(), ",") && passage.isIn(mention.end() + 1, MAKERS);
    for (int t = madeEnd; t < Math.min(passage.end(), madeEnd + LONG_REACH); t++) {
      boolean relative = passage.is(t, "which", "that") && passage.isIn(t + 1, OBLIGES);
      if (relative) {
        boolean own = aside || passage.is(t - 1, "and") || isOfComplement(t);
        return own ? clause(t + 1, false) : List.of();
      }
      int next = passage.is(t + 1, "has", "had", "also") ? t + 2 : t + 1;
      if (aside && passage.is(t, ",") && t > mention.end() && passage.isIn(next, OBLIGES)) {
        return clause(next, false);
      }
    }
    return List.of();
  }

  /** "A pact of 14 towns that". */
  private boolean isOfComplement(int relative) {
    return passage.is(mention.end(), "of")
        && relative - mention.end() <= REACH
        && !passage.is(relative - 1, ",");
  }

  /** "Under the accord", "in the accord", "under the terms of the accord". */
  private boolean isUnder() {
    int t = preposition();
    return passage.is(t, "in", "under") && (isLeading() || passage.is(t, "under"));
  }

  private boolean isLeading() {
    return preposition() <= passage.first() + 2;
  }

  private int preposition() {
    int t = mention.opening() - 1;
    if (!passage.is(t, "of") || !passage.is(t - 1, "terms")) {
      return t;
    }
    return passage.isDeterminer(t - 2) ? t - 3 : t - 2;
  }

  /** "Belmark promised in the 2019 accord to", "is required under the treaty to". */
  private boolean comesAfterPromise() {
    int t = mention.opening() - 1;
    return passage.is(t, "in", "under", "by")
        && (passage.isIn(t - 1, PROMISED) || passage.isIn(t - 1, BOUND_BY));
  }

  /** From a token to the end of its clause; nothing if it must bind somebody and does not. */
  private List<Span> clause(int from, boolean mustBind) {
    int to = from;
    boolean binds = !mustBind;
    while (to < passage.end() && !isClauseEnd(to)) {
      binds |=
          passage.isIn(to, PROMISED)
              || passage.isIn(to, OBLIGES)
              || passage.isIn(to, BINDING)
              || passage.is(to, "was", "were", "is", "are") && passage.is(to + 1, "to");
      to++;
    }
    if (!binds || to <= from + 1) {
      return List.of();
    }
    forsaken = isForsakenAt(to);
    return List.of(passage.document().span(from, to));
  }

  private boolean isClauseEnd(int t) {
    Token token = passage.token(t);
    return token.kind() == Kind.QUOTE
        || t == passage.end() - 1 && token.kind() == Kind.MARK
        || Set.of(";", "\u2014", "\u2013", ":").contains(token.text())
        || token.is(",") && passage.isIn(t + 1, NEXT_CLAUSE)
        || isForsakenAt(t);
  }

  /** ", but it never did", "and has not", "; it has not". */
  private boolean isForsakenAt(int t) {
    int next = passage.is(t, ",", ";") ? t + 1 : t;
    if (passage.is(next, "and", "but", "yet")) {
      next++;
    } else if (!passage.is(t, ";")) {
      return false;
    }
    if (passage.is(next, "it", "they", "he", "she")) {
      next++;
    }
    return passage.is(next, "never") && passage.is(next + 1, "did", "has", "have")
        || passage.is(next, "has", "have", "had", "did")
            && passage.is(next + 1, "not", "n't", "never")
            && passage.has(next + 2)
            && passage.token(next + 2).kind() == Kind.MARK;
  }

  // Who made it

  /** Names after "between", "with" or "signed by", before "signed", or bound by the promise. */
  List<Span> parties() {
    int t = passage.skipMarks(madeEnd);
    Optional<Integer> linked =
        List.of(t, mention.nounEnd(), mention.end()).stream()
            .filter(i -> passage.is(i, "between", "with"))
            .findFirst();
    if (linked.isPresent()) {
      List<Span> with = namesFrom(linked.get() + 1);
      List<Span> all = new ArrayList<>(makers());
      all.addAll(with);
      return all;
    }
    List<Span> counterparts = counterparts();
    if (!counterparts.isEmpty()) {
      return counterparts;
    }
    List<Span> signers = signers();
    if (!signers.isEmpty()) {
      return signers;
    }
    if (!promise.isEmpty()) {
      int from = passage.document().tokenAt(promise.get(0).start());
      List<Span> bound = passage.names(from, Math.min(passage.end(), from + REACH));
      if (!bound.isEmpty()) {
        return bound;
      }
    }
    return makers();
  }

  private List<Span> namesFrom(int from) {
    return passage.names(from, Math.min(passage.end(), from + 2 * REACH));
  }

  /** "The accord that Arvonia reached with Belmark": both. */
  private List<Span> counterparts() {
    int from = passage.skipMarks(mention.end());
    if (passage.is(from, "which", "that")) {
      from++;
    }
    for (int t = from; t < from + REACH; t++) {
      if (passage.isIn(t, MAKERS) && passage.is(t + 1, "with")) {
        List<Span> all = new ArrayList<>(passage.names(from, t));
        all.addAll(namesFrom(t + 2));
        return all;
      }
    }
    return List.of();
  }

  /** "Signed by Arvonia and Belmark", "which Arvonia and Belmark signed". */
  private List<Span> signers() {
    int from = passage.skipMarks(mention.end());
    if (passage.is(from, "which", "that")) {
      from++;
      List<Span> subjects = namesFrom(from);
      if (!subjects.isEmpty()) {
        int verb = passage.document().tokenAt(subjects.get(subjects.size() - 1).end());
        while (passage.is(verb, "have", "had", "has", "both")) {
          verb++;
        }
        return passage.isIn(verb, MAKERS) ? subjects : List.of();
      }
    }
    for (int t = from; t < Math.min(passage.end(), from + REACH); t++) {
      if (passage.is(t, "signed", "reached", "struck", "concluded", "ratified", "agreed")) {
        for (int by = t + 1; by < t + REACH; by++) {
          if (passage.is(by, "by")) {
            return namesFrom(by + 1);
          }
        }
      }
    }
    return List.of();
  }

  /** "Arvonia and Belmark signed the accord", "Belmark, which promised in the accord to". */
  private List<Span> makers() {
    int verb = mention.opening() - 1;
    while (passage.is(verb, "in", "under", "to", "on")) {
      verb--;
    }
    if (!passage.isIn(verb, MAKERS) && !passage.isIn(verb, PROMISED)) {
      return List.of();
    }
    int last = verb;
    while (passage.is(last - 1, "have", "had", "has", "both", "already", "which", "who", ",")) {
      last--;
    }
    if (!passage.isName(last - 1) && !passage.isRuling(last - 1)) {
      return List.of();
    }
    int from = last;
    while (passage.isName(from - 1)
        || passage.isRuling(from - 1)
        || passage.is(from - 1, "and", "the")
        || passage.is(from - 1, ",") && passage.isName(from - 2)) {
      from--;
    }
    return passage.names(from, last);
  }
}
