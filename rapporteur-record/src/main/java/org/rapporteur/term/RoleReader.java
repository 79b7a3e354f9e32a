package org.rapporteur.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordTable;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.Term.Role;

/**
 * Tells the part that a quantity plays from the words of its clause: those before it, the nearest
 * first, save that wanting, offering and agreeing reach over what is wanted, offered or agreed to
 * ("demanded that they spend $5 million"); then those of a clause that goes on from it ("the $5
 * million that she demanded"). A date plays a part only as a limit: by, until, before or from it.
 */
final class RoleReader {
  private static final int REACH = 24;
  private static final int REACH_OF_RELATIVE = 8;
  private static final int REACH_OF_MODAL = 3;
  private static final int REACH_OF_NOUN = 2;

  private static final Set<String> LIMITS =
      Set.of("by", "until", "till", "before", "from", "through", "starting", "beginning");
  private static final Set<String> BREAKS =
      Set.of(
          "and",
          "but",
          "or",
          "while",
          "although",
          "though",
          "because",
          "whereas",
          "since",
          "when",
          "after",
          "if",
          "who",
          "which",
          "where");
  private static final Set<String> LINKS = Set.of("to", "that", "for");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "any", "its", "their");
  private static final Set<String> RECKONING = Set.of("would", "could", "may", "might");
  private static final Set<String> PLANNING = Set.of("would", "will", "to", "'ll");
  private static final Set<String> RULES =
      Set.of("law", "laws", "treaty", "agreement", "accord", "deal", "contract", "constitution");

  private static final Set<String> NOT = Set.of("not", "n't", "never", "nor");
  private static final Set<String> DENIALS = Set.of("deny", "denies", "denied", "denying");

  private static final Map<String, Sign> SIGNS = signs();

  private final Document document;

  /** What a word tells. */
  private enum Sign {
    PROPOSED,
    DEMANDED,
    AGREED,
    SPENT,
    MONEY,
    ESTIMATED;

    boolean reachesOver() {
      return this == PROPOSED || this == DEMANDED || this == AGREED;
    }

    Role role() {
      return this == MONEY ? Role.SPENT : Role.valueOf(name());
    }
  }

  /** A sign and the token that gives it. */
  private record Hit(Sign sign, int token) {}

  RoleReader(Document document) {
    this.document = document;
  }

  /** The role of the amount between two tokens of one sentence. */
  Role of(Amount amount, int first, int end, Optional<Statement> inside) {
    Sentence sentence = document.sentenceOf(first);
    if (amount instanceof Dates && !isLimit(first, sentence)) {
      return Role.STATED;
    }
    return relative(amount, end, sentence)
        .or(() -> before(amount, first, sentence))
        .or(() -> attributive(amount, end, sentence))
        .or(() -> inside.flatMap(statement -> cue(amount, statement)))
        .orElse(Role.STATED);
  }

  private boolean isLimit(int first, Sentence sentence) {
    return first > sentence.first() && LIMITS.contains(lower(first - 1));
  }

  /** "the $5 million that Lind demanded", "60 inspectors, which Belmark had asked for". */
  private Optional<Role> relative(Amount amount, int end, Sentence sentence) {
    int that = end;
    while (that < sentence.end() && that < end + REACH_OF_NOUN && !isRelative(that)) {
      that++;
    }
    if (that >= sentence.end() || !isRelative(that)) {
      return Optional.empty();
    }
    for (int t = that + 1; t < Math.min(sentence.end(), that + REACH_OF_RELATIVE); t++) {
      Optional<Sign> sign = sign(t, amount);
      if (sign.isPresent()) {
        return Optional.of(role(new Hit(sign.get(), t), sentence));
      }
    }
    return Optional.empty();
  }

  private boolean isRelative(int token) {
    return lower(token).equals("that") || lower(token).equals("which");
  }

  private Optional<Role> before(Amount amount, int first, Sentence sentence) {
    Optional<Hit> nearest = Optional.empty();
    for (int t = first - 1; t >= Math.max(sentence.first(), first - REACH); t--) {
      int token = t;
      if (endsClause(document.token(t)) || nearest.isPresent() && BREAKS.contains(lower(t))) {
        break;
      }
      Optional<Sign> sign = sign(t, amount).or(() -> apart(token, first));
      if (sign.isEmpty()) {
        continue;
      }
      Hit hit = new Hit(sign.get(), t);
      if (nearest.isEmpty()) {
        nearest = Optional.of(hit);
      } else if (sign.get().reachesOver() && governs(t, nearest.get())) {
        nearest = Optional.of(hit);
      }
    }
    return nearest.map(hit -> role(hit, sentence));
  }

  /** "put the damage at". */
  private Optional<Sign> apart(int token, int first) {
    return Optional.ofNullable(SIGNS.get(lower(token) + "_" + lower(first - 1)));
  }

  private static boolean endsClause(Token token) {
    return token.is(";") || token.is("--") || token.is("\u2014") || token.is(":");
  }

  /** Whether what is told by a word is what the one before wants, offers or agrees to. */
  private boolean governs(int governor, Hit governed) {
    boolean subject = false;
    for (int t = governor + 1; t < governed.token(); t++) {
      if (LINKS.contains(lower(t))) {
        return true;
      }
      subject |= RECKONING.contains(lower(t)) || PLANNING.contains(lower(t));
    }
    return !subject && (!governed.sign().reachesOver() || isParticiple(governed.token()));
  }

  /** "a guaranteed release". */
  private boolean isParticiple(int token) {
    return lower(token).endsWith("ed") && token > 0 && ARTICLES.contains(lower(token - 1));
  }

  /** "a $5 million payment". */
  private Optional<Role> attributive(Amount amount, int end, Sentence sentence) {
    for (int t = end; t < Math.min(sentence.end(), end + REACH_OF_NOUN); t++) {
      Optional<Sign> sign = sign(t, amount);
      if (sign.isPresent()) {
        return Optional.of(sign.get().role());
      }
    }
    return Optional.empty();
  }

  private Optional<Role> cue(Amount amount, Statement statement) {
    for (Span cue : statement.cue()) {
      int first = document.tokenAt(cue.start());
      for (int t = first;
          t < document.tokens().size() && document.span(t, t + 1).start() < cue.end();
          t++) {
        Optional<Sign> sign = sign(t, amount);
        if (sign.isPresent()) {
          return Optional.of(sign.get().role());
        }
      }
    }
    return Optional.empty();
  }

  /** The role that a sign gives with the words before it: "would cost", "must pay". */
  private Role role(Hit hit, Sentence sentence) {
    Role role = hit.sign().role();
    if (isDenied(hit.token(), sentence)) {
      return Role.STATED;
    }
    for (int t : wordsBefore(hit.token(), sentence)) {
      String lower = lower(t);
      if (hit.sign() == Sign.DEMANDED && RULES.contains(lower)) {
        return Role.AGREED;
      }
      if (role == Role.SPENT && (lower.equals("must") || lower.equals("should"))) {
        return Role.DEMANDED;
      }
      if (role == Role.SPENT && RECKONING.contains(lower) && isCost(hit.token())) {
        return Role.ESTIMATED;
      }
      boolean planned = PLANNING.contains(lower) || RECKONING.contains(lower);
      if (role == Role.SPENT && planned && !isCost(hit.token())) {
        return Role.PROPOSED;
      }
      if (role == Role.AGREED && RECKONING.contains(lower) && isVerb(hit.token())) {
        return Role.PROPOSED;
      }
    }
    return role;
  }

  /** The words right before a token, the nearest first, quotation marks left out. */
  private List<Integer> wordsBefore(int token, Sentence sentence) {
    return IntStream.iterate(token - 1, t -> t >= sentence.first(), t -> t - 1)
        .filter(t -> document.token(t).kind() != Token.Kind.QUOTE)
        .limit(REACH_OF_MODAL)
        .boxed()
        .toList();
  }

  /** Whether what a word tells is said not to be so: "did not agree", "denied that they agreed". */
  private boolean isDenied(int token, Sentence sentence) {
    return wordsBefore(token, sentence).stream().limit(2).anyMatch(t -> NOT.contains(lower(t)))
        || IntStream.range(Math.max(sentence.first(), token - REACH), token)
            .anyMatch(t -> DENIALS.contains(lower(t)));
  }

  private boolean isVerb(int token) {
    return !lower(token).endsWith("ment") && !ARTICLES.contains(lower(token - 1));
  }

  private boolean isCost(int token) {
    return lower(token).startsWith("cost") || lower(token).startsWith("los");
  }

  private Optional<Sign> sign(int token, Amount amount) {
    Sign sign = isSupposed(token) ? null : SIGNS.get(lower(token));
    if (sign == null && token + 1 < document.tokens().size()) {
      sign = SIGNS.get(lower(token) + "_" + lower(token + 1));
    }
    boolean spent = sign == Sign.SPENT || sign == Sign.MONEY;
    return spent && !canBeSpent(amount, sign) ? Optional.empty() : Optional.ofNullable(sign);
  }

  /** "an agreement", of which it is not told that anybody has agreed to it. */
  private boolean isSupposed(int token) {
    return lower(token).equals("agreement")
        && token > 0
        && (lower(token - 1).equals("an") || lower(token - 1).equals("any"));
  }

  private static boolean canBeSpent(Amount amount, Sign sign) {
    if (!(amount instanceof Quantity quantity)) {
      return false;
    }
    String unit = quantity.unit();
    return Unit.isMoney(unit)
        || sign == Sign.SPENT && !unit.equals(Unit.PERSON.name()) && !Unit.isDuration(unit);
  }

  private String lower(int token) {
    return document.token(token).lower();
  }

  private static Map<String, Sign> signs() {
    Map<String, Sign> signs = new HashMap<>();
    for (String line : WordTable.lines(RoleReader.class, "roles.tsv")) {
      String[] fields = line.split("\t", -1);
      Sign sign = Sign.valueOf(fields[0]);
      for (String word : fields[1].split(" ", -1)) {
        signs.putIfAbsent(word, sign);
      }
    }
    return Map.copyOf(signs);
  }
}
