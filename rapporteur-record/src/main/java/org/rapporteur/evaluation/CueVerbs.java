package org.rapporteur.evaluation;

import java.util.Map;
import org.rapporteur.act.Act;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * A baseline: the act of the first cue word that begins like one of the best known verbs for an
 * act, else "state".
 */
final class CueVerbs {
  private static final Map<String, Act> STEMS =
      Map.ofEntries(
          Map.entry("propos", Act.PROPOSE),
          Map.entry("suggest", Act.PROPOSE),
          Map.entry("recommend", Act.PROPOSE),
          Map.entry("offer", Act.OFFER),
          Map.entry("demand", Act.DEMAND),
          Map.entry("insist", Act.DEMAND),
          Map.entry("ask", Act.REQUEST),
          Map.entry("request", Act.REQUEST),
          Map.entry("urg", Act.REQUEST),
          Map.entry("call", Act.REQUEST),
          Map.entry("agree", Act.ACCEPT),
          Map.entry("accept", Act.ACCEPT),
          Map.entry("support", Act.ACCEPT),
          Map.entry("endors", Act.ACCEPT),
          Map.entry("refus", Act.REJECT),
          Map.entry("reject", Act.REJECT),
          Map.entry("oppos", Act.REJECT),
          Map.entry("promis", Act.PROMISE),
          Map.entry("pledg", Act.PROMISE),
          Map.entry("vow", Act.PROMISE),
          Map.entry("threat", Act.THREATEN),
          Map.entry("warn", Act.THREATEN),
          Map.entry("conced", Act.CONCEDE),
          Map.entry("admit", Act.CONCEDE),
          Map.entry("acknowledg", Act.CONCEDE),
          Map.entry("den", Act.DENY),
          Map.entry("critici", Act.CRITICISE),
          Map.entry("accus", Act.CRITICISE),
          Map.entry("condemn", Act.CRITICISE),
          Map.entry("attack", Act.CRITICISE),
          Map.entry("prais", Act.PRAISE),
          Map.entry("thank", Act.PRAISE),
          Map.entry("declin", Act.DECLINE_COMMENT));

  private CueVerbs() {}

  static Act act(Document document, Statement statement) {
    for (Span cue : statement.cue()) {
      for (int i = document.tokenAt(cue.start());
          i < document.tokens().size() && document.span(i, i + 1).start() < cue.end();
          i++) {
        String word = document.token(i).lower();
        for (Map.Entry<String, Act> stem : STEMS.entrySet()) {
          if (word.startsWith(stem.getKey())) {
            return stem.getValue();
          }
        }
      }
    }
    return Act.STATE;
  }
}
