package org.rapporteur.desk.deal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.deal.Blocker;
import org.rapporteur.deal.Change;
import org.rapporteur.deal.DealAnalysis;
import org.rapporteur.deal.DealModel;
import org.rapporteur.deal.DealPackage;
import org.rapporteur.deal.Party;
import org.rapporteur.deal.Pattern;
import org.rapporteur.deal.Robustness;
import org.rapporteur.deal.Solution;
import org.rapporteur.deal.Standing;
import org.rapporteur.deal.ValuedPackage;
import org.rapporteur.deal.Variation;

/**
 * What the page knows: the model, a list of packages, and answers that name packages by their place
 * in the list. Where there are very many packages, an even selection is listed. For one thread.
 */
final class PageRecord {
  private static final int MOST_EFFICIENT = 2000;
  private static final int MOST_FEASIBLE = 1500;
  private static final int MOST_BETTER = 100;

  private final DealAnswers answers;
  private final DealAnalysis analysis;
  private final DealModel model;
  private final ObjectNode record = JsonNodeFactory.instance.objectNode();
  private final ArrayNode packages = JsonNodeFactory.instance.arrayNode();
  private final Map<DealPackage, Integer> places = new HashMap<>();

  PageRecord(DealAnswers answers) {
    this.answers = answers;
    this.analysis = answers.analysis();
    this.model = answers.model();
  }

  /** The record as JSON. */
  String json() {
    putModel();
    putFrontier();
    for (Solution solution : Solution.values()) {
      Optional<ValuedPackage> found = answers.solution(solution);
      if (found.isPresent()) {
        record.withObject("/solutions").put(solution.name(), place(found.get()));
      }
    }
    answers.onTheTable().ifPresent(this::putTable);
    answers.variation().ifPresent(this::putSensitivity);
    analysis.sample(MOST_FEASIBLE).forEach(this::place);
    record.set("packages", packages);
    return record.toString();
  }

  private void putModel() {
    record.put("count", analysis.packages());
    record.put("feasible", analysis.feasible());
    record.put("acceptable", analysis.acceptable());
    record.put("efficient", analysis.efficient());
    record.put("exact", analysis.isExact());
    model
        .issues()
        .forEach(
            issue -> {
              ObjectNode node = record.withArray("/issues").addObject();
              node.put("name", issue.name());
              issue.outcomes().forEach(node.withArray("/outcomes")::add);
            });
    for (int p = 0; p < model.parties().size(); p++) {
      putParty(model.parties().get(p), record.withArray("/parties").addObject());
    }
    model
        .constraints()
        .forEach(constraint -> record.withArray("/constraints").add(constraint.words()));
  }

  private void putParty(Party party, ObjectNode node) {
    node.put("name", party.name());
    node.put("reservation", party.reservation().doubleValue());
    party
        .valuations()
        .forEach(
            valuation -> {
              ObjectNode issue = node.withArray("/issues").addObject();
              issue.put("weight", valuation.weight().doubleValue());
              valuation.values().forEach(v -> issue.withArray("/values").add(v.doubleValue()));
              issue.put("divisor", valuation.divisor().doubleValue());
            });
    for (Pattern redLine : party.redLines()) {
      node.withArray("/redLines").add(redLine.inWords(model.issues()));
    }
  }

  private void putFrontier() {
    ArrayNode frontier = record.putArray("frontier");
    long stride = (analysis.listed() + MOST_EFFICIENT - 1) / MOST_EFFICIENT;
    long number = 0;
    for (Iterator<ValuedPackage> all = analysis.frontier().iterator(); all.hasNext(); number++) {
      ValuedPackage valued = all.next();
      if (number % stride == 0) {
        frontier.add(place(valued));
      }
    }
  }

  private void putTable(Standing standing) {
    ObjectNode table = record.putObject("onTheTable");
    table.put("package", place(standing.deal()));
    ArrayNode reasons = table.putArray("redLines");
    for (Blocker blocker : standing.blockers()) {
      for (Pattern redLine : blocker.redLines()) {
        ObjectNode node = reasons.addObject();
        node.put("party", blocker.party());
        node.put("redLine", redLine.inWords(model.issues()));
      }
    }
    ArrayNode unblocking = table.putArray("unblock");
    for (Change change : standing.unblocking()) {
      ObjectNode node = unblocking.addObject();
      node.put("package", place(change.to()));
      node.put("cost", change.cost());
    }
    ArrayNode better = table.putArray("better");
    standing.betterForAll().stream()
        .limit(MOST_BETTER)
        .forEach(valued -> better.add(place(valued)));
    table.put("betterCount", standing.betterCount());
  }

  private void putSensitivity(Variation variation) {
    ObjectNode node = record.putObject("sensitivity");
    node.put("draws", variation.draws());
    node.put("weights", variation.weights());
    node.put("reservations", variation.reservations());
    for (Robustness robustness : answers.robustness()) {
      ObjectNode share = node.withArray("/packages").addObject();
      share.put("package", place(analysis.value(robustness.deal())));
      share.put("acceptable", robustness.acceptable());
      share.put("efficient", robustness.efficient());
    }
  }

  /** Where a package stands in the list; it is added if it does not. */
  private int place(ValuedPackage valued) {
    Integer known = places.get(valued.deal());
    if (known != null) {
      return known;
    }
    ObjectNode node = packages.addObject();
    valued.deal().outcomes().forEach(node.withArray("/outcomes")::add);
    valued.utilities().forEach(node.withArray("/utilities")::add);
    ArrayNode blockers = node.putArray("blockers");
    analysis.blockers(valued.deal()).forEach(blocker -> blockers.add(blocker.party()));
    places.put(valued.deal(), places.size());
    return places.size() - 1;
  }
}
