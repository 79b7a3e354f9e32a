package org.rapporteur.commitment;

import java.util.Set;
import org.rapporteur.commitment.Commitment.Status;
import org.rapporteur.language.Token.Kind;

/**
 * What became of an agreement, by the words around a mention: "violated the accord", "the truce has
 * held", "failed to honour every article of the treaty".
 */
final class Fate {
  /** What is done to an agreement that somebody does not keep. */
  private static final Set<String> BREAKING =
      Set.of(
          "violate",
          "violated",
          "violates",
          "violating",
          "violation",
          "violations",
          "breach",
          "breached",
          "breaches",
          "breaching",
          "break",
          "broke",
          "broken",
          "breaking",
          "flout",
          "flouted",
          "flouting",
          "flouts",
          "defied",
          "defying",
          "dishonoured",
          "dishonored",
          "reneged",
          "reneging",
          "ignored",
          "ignoring",
          "tore",
          "torn",
          "tearing",
          "withdrew",
          "withdrawn",
          "withdrawing",
          "pulled",
          "pulling",
          "repudiated");

  /** The same, but done to what is only offered too. */
  private static final Set<String> LEAVING =
      Set.of(
          "abandoned",
          "scrapped",
          "quit",
          "left",
          "ditched",
          "walked",
          "backed",
          "cancelled",
          "canceled",
          "terminated",
          "renounced",
          "suspended",
          "shredded");

  private static final Set<String> FAILING =
      Set.of("collapsed", "unravelled", "unraveled", "crumbled", "disintegrated", "failed");

  private static final Set<String> KEEPING =
      Set.of(
          "kept",
          "keep",
          "keeping",
          "honoured",
          "honored",
          "honour",
          "honor",
          "honouring",
          "honoring",
          "observed",
          "observing",
          "upheld",
          "respected",
          "respecting",
          "implemented",
          "fulfilled",
          "complied",
          "complying",
          "abided",
          "adhered",
          "stuck",
          "lived");

  private static final Set<String> HOLDING =
      Set.of("held", "holds", "endured", "endures", "survived", "survives");

  private static final Set<String> BASE =
      Set.of("violate", "breach", "break", "flout", "keep", "honour", "honor", "quit");

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "n't", "failed", "fails", "failing", "without", "neither", "nobody",
          "hardly", "refused", "longer", "cannot");

  private static final Set<String> UNREAL =
      Set.of(
          "would", "could", "might", "may", "will", "should", "if", "unless", "shall", "can",
          "whether", "denied", "denies", "denying", "must", "'ll", "'d", "until");

  /** What may stand between a verb and the agreement: "lived up to every letter of the". */
  private static final Set<String> FILLERS =
      Set.of(
          "up",
          "on",
          "from",
          "with",
          "by",
          "to",
          "of",
          "out",
          "away",
          "every",
          "each",
          "all",
          "both",
          "almost",
          "article",
          "articles",
          "letter",
          "term",
          "terms",
          "provision",
          "provisions",
          "clause",
          "clauses",
          "spirit",
          "part",
          "parts",
          "side",
          "own",
          "old",
          "earlier");

  private static final Set<String> ACCUSED =
      Set.of("accused", "accuses", "accusing", "guilty", "suspected", "convicted");

  /** Before "violating", these say that it is done. */
  private static final Set<String> DONE =
      Set.of("by", "for", "was", "were", "is", "are", "been", "repeatedly", "openly");

  private static final int BACK = 6;
  private static final int AHEAD = 6;
  private static final int FAR = 12;

  private final Passage passage;
  private final Mention mention;
  private final int end;

  /**
   * @param mention the words for the agreement
   * @param end one past the words that tell when it was made
   */
  Fate(Mention mention, int end) {
    this.passage = mention.passage();
    this.mention = mention;
    this.end = end;
  }

  /** What became of it. */
  Status status() {
    Status after = statusAfter();
    return after == Status.UNTOLD ? statusBefore(true) : after;
  }

  /** Whether it is said to be kept or broken in words that only fit what has been made. */
  boolean isOfWhatWasMade() {
    return statusBefore(false) != Status.UNTOLD;
  }

  /** Whether somebody is said to have violated or left it. */
  boolean isBroken() {
    return statusBefore(false) == Status.BROKEN;
  }

  /** What the agreement itself does, or what was done to it: "the truce has largely held". */
  private Status statusAfter() {
    Status told = statusFrom(passage.skipMarks(end));
    for (int t = end; told == Status.UNTOLD && t < Math.min(passage.end(), end + FAR); t++) {
      if (isSubject() && passage.is(t, "but", "and") && isAuxiliary(t + 1)) {
        told = statusFrom(t + 1);
      }
    }
    return told;
  }

  private boolean isSubject() {
    return mention.opening() == passage.first() || passage.is(mention.opening() - 1, ",");
  }

  private Status statusFrom(int from) {
    int t = from;
    if (t > end && passage.is(t, "which", "that")) {
      t++;
    } else if (t > end && !passage.isIn(t, HOLDING) && !isAuxiliary(t)) {
      return Status.UNTOLD;
    }
    boolean passive = false;
    for (int i = t; i < Math.min(passage.end(), t + AHEAD); i++) {
      Kind kind = passage.token(i).kind();
      if (kind != Kind.WORD && kind != Kind.CLITIC) {
        break;
      }
      if (isInForce(i)) {
        return statusOf(i, false);
      }
      Status told = statusOf(i, passive);
      if (told != Status.UNTOLD) {
        return told;
      }
      if (passage.is(i, "which", "that", "under", "in", "by", "to", "and")) {
        break;
      }
      passive |= passage.is(i, "was", "were", "been", "being", "is", "are", "got");
      if (!isAuxiliary(i)) {
        break;
      }
    }
    return Status.UNTOLD;
  }

  private boolean isAuxiliary(int t) {
    return passage.isIn(t, NEGATIONS)
        || passage.is(
            t,
            "no",
            "has",
            "had",
            "have",
            "was",
            "were",
            "is",
            "are",
            "been",
            "be",
            "since",
            "largely",
            "mostly",
            "still",
            "remains",
            "remained",
            "remain",
            "now",
            "also",
            "soon",
            "quickly",
            "long",
            "fully",
            "ever",
            "carried",
            "would",
            "could",
            "might",
            "will",
            "should",
            "may",
            "must",
            "did",
            "does",
            "later",
            "already",
            "only",
            "so",
            "far")
        || passage.has(t) && passage.token(t).lower().endsWith("ly");
  }

  /** "Is still in force", "remains in effect". */
  private boolean isInForce(int t) {
    return passage.is(t, "in")
        && passage.is(t + 1, "force", "effect", "place")
        && passage.isAnyBefore(t, 3, Set.of("is", "still", "remains", "remained", "longer"));
  }

  private Status statusOf(int verb, boolean passive) {
    boolean broken =
        passage.isIn(verb, FAILING) && !passive
            || passive && (passage.isIn(verb, BREAKING) || passage.isIn(verb, LEAVING))
            || passage.is(verb, "fell") && passage.is(verb + 1, "apart", "through")
            || passage.is(verb, "broke") && passage.is(verb + 1, "down");
    boolean kept =
        passage.isIn(verb, HOLDING) && !passive
            || passive && passage.isIn(verb, KEEPING)
            || passive && passage.is(verb, "carried") && passage.is(verb + 1, "out")
            || isInForce(verb);
    return judged(verb, broken, kept);
  }

  /** What somebody did to the agreement: "Belmark has violated the terms of the truce". */
  private Status statusBefore(boolean leavingCounts) {
    int t = mention.opening() - 1;
    for (int i = t; i > Math.max(passage.first() - 1, t - BACK); i--) {
      if (passage.is(i, "to") && passage.is(i - 1, "party", "parties", "side", "sides")) {
        return Status.UNTOLD;
      }
      boolean broken =
          passage.isIn(i, BREAKING) && isWithParticle(i)
              || leavingCounts && passage.isIn(i, LEAVING) && isWithParticle(i);
      boolean kept = passage.isIn(i, KEEPING) && isWithParticle(i);
      if (broken || kept) {
        return isUnlikely(i) ? Status.UNTOLD : judged(i, broken, kept);
      }
      if (!passage.isIn(i, FILLERS) && !passage.isDeterminer(i) && !passage.isQuote(i)) {
        return Status.UNTOLD;
      }
    }
    return Status.UNTOLD;
  }

  /** "Tore up", "pulled out of", "stuck to": a verb that needs its particle has it. */
  private boolean isWithParticle(int verb) {
    return switch (passage.token(verb).lower()) {
      case "tore", "torn", "tearing", "lived" -> passage.is(verb + 1, "up");
      case "withdrew", "withdrawn", "withdrawing" -> passage.is(verb + 1, "from");
      case "pulled", "pulling", "backed" -> passage.is(verb + 1, "out");
      case "walked" -> passage.is(verb + 1, "away", "out");
      case "reneged", "reneging" -> passage.is(verb + 1, "on");
      case "complied", "complying" -> passage.is(verb + 1, "with", "fully");
      case "stuck", "adhered" -> passage.is(verb + 1, "to");
      case "abided" -> passage.is(verb + 1, "by");
      default -> true;
    };
  }

  /** "To break the accord", "considered quitting it", "a violation of it". */
  private boolean isUnlikely(int verb) {
    String word = passage.token(verb).lower();
    if (passage.is(verb - 1, "to")) {
      return !passage.is(verb - 2, "failed", "refused", "continued", "continues", "failing");
    }
    if (word.endsWith("ing")) {
      boolean blamed =
          passage.isIn(verb - 1, DONE)
              || passage.is(verb - 1, "of") && passage.isAnyBefore(verb, BACK, ACCUSED);
      return !blamed;
    }
    if (Set.of("breach", "violation", "violations", "breaches").contains(word)) {
      return !passage.is(verb + 1, "of") || passage.is(verb - 1, "any", "no", "every");
    }
    return BASE.contains(word) && passage.is(verb - 1, "and", "or", ",");
  }

  private Status judged(int verb, boolean broken, boolean kept) {
    if (!broken && !kept) {
      return Status.UNTOLD;
    }
    boolean negated = false;
    for (int t = verb - 1; t >= Math.max(passage.first(), verb - 4); t--) {
      if (passage.token(t).kind() == Kind.MARK) {
        break;
      }
      if (passage.isIn(t, UNREAL)) {
        return Status.UNTOLD;
      }
      negated |= passage.isIn(t, NEGATIONS);
    }
    if (broken) {
      return negated ? Status.UNTOLD : Status.BROKEN;
    }
    return negated ? Status.BROKEN : Status.KEPT;
  }
}
