package org.rapporteur.desk;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.evaluation.PassagePair;
import org.rapporteur.evaluation.UtteranceScore.Answer;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.report.Span;

/** What a dossier says of pairs of passages of its reports. */
final class PassageAnswers {
  private final Map<String, List<FiledStatement>> statements;
  private final Map<String, String> utteranceOf = new HashMap<>();
  private final List<Discrepancy> discrepancies;

  /**
   * @param floor differences less sure than this are not told, 0 to 1
   */
  PassageAnswers(Dossier dossier, double floor) {
    this.statements =
        dossier.statements().stream().collect(Collectors.groupingBy(FiledStatement::report));
    dossier
        .utterances()
        .forEach(
            utterance -> utterance.statements().forEach(id -> utteranceOf.put(id, utterance.id())));
    this.discrepancies =
        dossier.discrepancies().stream().filter(told -> told.confidence() >= floor).toList();
  }

  /** A statement stands for a passage if its content overlaps it. */
  Answer of(PassagePair pair) {
    Set<String> ones = utterances(pair.document(), pair.passage());
    Set<String> others = utterances(pair.otherDocument(), pair.otherPassage());
    boolean read = !ones.isEmpty() && !others.isEmpty();
    return new Answer(
        read,
        !Collections.disjoint(ones, others),
        discrepancies.stream()
            .filter(told -> isOf(told, pair, ones, others))
            .map(told -> told.kind().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private Set<String> utterances(String report, Span passage) {
    return statements.getOrDefault(report, List.of()).stream()
        .filter(filed -> filed.statement().content().stream().anyMatch(passage::overlaps))
        .map(filed -> utteranceOf.get(filed.id()))
        .collect(Collectors.toSet());
  }

  /** Whether a difference lies on both passages, or is about who speaks them. */
  private static boolean isOf(
      Discrepancy told, PassagePair pair, Collection<String> ones, Collection<String> others) {
    boolean speakers =
        told.kind() == Discrepancy.Kind.SPEAKER
            && ones.contains(told.utterance())
            && others.contains(told.utterance());
    return isIn(told, pair.document(), speakers ? List.of() : List.of(pair.passage()))
        && isIn(told, pair.otherDocument(), speakers ? List.of() : List.of(pair.otherPassage()));
  }

  private static boolean isIn(Discrepancy told, String report, List<Span> passages) {
    return told.evidence().stream()
        .filter(mark -> mark.report().equals(report))
        .anyMatch(mark -> passages.isEmpty() || passages.get(0).overlaps(mark.span()));
  }
}
