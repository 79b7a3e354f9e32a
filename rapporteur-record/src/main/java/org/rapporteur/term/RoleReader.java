package org.rapporteur.term;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.WordTable;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.Term.Role;

/** Tells the part that a quantity plays from the nearest word before it, then after it. */
final class RoleReader {
  private static final Map<String, Role> BY_WORD = byWord();
  private static final int REACH_BEFORE = 12;
  private static final int REACH_AFTER = 5;

  private final Document document;

  RoleReader(Document document) {
    this.document = document;
  }

  /** The role told by the words around some tokens of one sentence. */
  Role around(int first, int end) {
    Sentence sentence = document.sentenceOf(first);
    for (int t = first - 1; t >= Math.max(sentence.first(), first - REACH_BEFORE); t--) {
      Role role = BY_WORD.get(document.token(t).lower());
      if (role != null) {
        return role;
      }
    }
    for (int t = end; t < Math.min(sentence.end(), end + REACH_AFTER); t++) {
      Role role = BY_WORD.get(document.token(t).lower());
      if (role != null) {
        return role;
      }
    }
    return Role.STATED;
  }

  /** The role told by the cue of a statement. */
  Role of(Statement statement) {
    for (Span cue : statement.cue()) {
      int first = document.tokenAt(cue.start());
      for (int t = first;
          t < document.tokens().size() && document.span(t, t + 1).start() < cue.end();
          t++) {
        Role role = BY_WORD.get(document.token(t).lower());
        if (role != null) {
          return role;
        }
      }
    }
    return Role.STATED;
  }

  private static Map<String, Role> byWord() {
    Map<String, Role> roles = new HashMap<>();
    for (String line : WordTable.lines(RoleReader.class, "roles.tsv")) {
      String[] fields = line.split("\t", -1);
      Role role = Role.valueOf(fields[0].toUpperCase(Locale.ROOT));
      for (String word : fields[1].split(" ", -1)) {
        roles.putIfAbsent(word, role);
      }
    }
    return Map.copyOf(roles);
  }
}
