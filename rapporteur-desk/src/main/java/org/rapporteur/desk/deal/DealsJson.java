package org.rapporteur.desk.deal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.deal.Blocker;
import org.rapporteur.deal.Change;
import org.rapporteur.deal.DealModel;
import org.rapporteur.deal.DealPackage;
import org.rapporteur.deal.Issue;
import org.rapporteur.deal.Pattern;
import org.rapporteur.deal.Robustness;
import org.rapporteur.deal.Solution;
import org.rapporteur.deal.Standing;
import org.rapporteur.deal.ValuedPackage;
import org.rapporteur.deal.Variation;

/**
 * The answers as one JSON object, as {@code docs/deals.schema.json} describes it. Equal input gives
 * equal bytes. Stateless and safe for threads.
 */
public final class DealsJson {
  private final JsonFactory factory = new JsonFactory();

  /** A writer of answers. */
  public DealsJson() {}

  /**
   * Writes the object and a line end. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(DealAnswers answers, Writer out) throws IOException {
    JsonGenerator json = factory.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    new Sheet(answers, json).write();
    json.flush();
    out.write('\n');
  }

  /** One object being written. */
  private static final class Sheet {
    private final DealAnswers answers;
    private final DealModel model;
    private final JsonGenerator json;

    Sheet(DealAnswers answers, JsonGenerator json) {
      this.answers = answers;
      this.model = answers.model();
      this.json = json;
    }

    void write() throws IOException {
      json.writeStartObject();
      json.writeNumberField("packages", answers.analysis().packages());
      json.writeNumberField("feasible", answers.analysis().feasible());
      json.writeNumberField("acceptable", answers.analysis().acceptable());
      json.writeArrayFieldStart("pareto");
      for (Iterator<ValuedPackage> i = answers.analysis().frontier().iterator(); i.hasNext(); ) {
        valued(i.next());
      }
      json.writeEndArray();
      solution("nash", Solution.NASH);
      solution("kalaiSmorodinsky", Solution.KALAI_SMORODINSKY);
      solution("egalitarian", Solution.EGALITARIAN);
      solution("utilitarian", Solution.UTILITARIAN);
      json.writeFieldName("onTheTable");
      Optional<Standing> onTheTable = answers.onTheTable();
      if (onTheTable.isPresent()) {
        standing(onTheTable.get());
      } else {
        json.writeNull();
      }
      Optional<Variation> variation = answers.variation();
      if (variation.isPresent()) {
        sensitivity(variation.get());
      }
      json.writeEndObject();
    }

    private void solution(String name, Solution solution) throws IOException {
      json.writeFieldName(name);
      Optional<ValuedPackage> found = answers.solution(solution);
      if (found.isPresent()) {
        valued(found.get());
      } else {
        json.writeNull();
      }
    }

    private void valued(ValuedPackage valued) throws IOException {
      json.writeStartObject();
      fields(valued);
      json.writeEndObject();
    }

    private void fields(ValuedPackage valued) throws IOException {
      deal("package", valued.deal());
      utilities(valued.utilities());
    }

    private void deal(String field, DealPackage deal) throws IOException {
      json.writeObjectFieldStart(field);
      for (int i = 0; i < model.issues().size(); i++) {
        Issue issue = model.issues().get(i);
        json.writeStringField(issue.name(), issue.outcomes().get(deal.outcomes().get(i)));
      }
      json.writeEndObject();
    }

    private void utilities(List<Double> utilities) throws IOException {
      json.writeObjectFieldStart("utilities");
      for (int p = 0; p < utilities.size(); p++) {
        json.writeFieldName(model.parties().get(p).name());
        number(utilities.get(p));
      }
      json.writeEndObject();
    }

    /** Whole numbers without ".0". */
    private void number(double value) throws IOException {
      if (value == Math.rint(value) && Math.abs(value) < 1e15) {
        json.writeNumber((long) value);
      } else {
        json.writeNumber(value);
      }
    }

    private void standing(Standing standing) throws IOException {
      json.writeStartObject();
      utilities(standing.deal().utilities());
      json.writeArrayFieldStart("blockedBy");
      for (Blocker blocker : standing.blockers()) {
        json.writeString(model.parties().get(blocker.party()).name());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("unblock");
      for (Change change : standing.unblocking()) {
        change(standing.deal().deal(), change);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("betterForAll");
      for (ValuedPackage better : standing.betterForAll()) {
        valued(better);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("blockers");
      for (Blocker blocker : standing.blockers()) {
        blocker(blocker);
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void blocker(Blocker blocker) throws IOException {
      json.writeStartObject();
      json.writeStringField("party", model.parties().get(blocker.party()).name());
      json.writeFieldName("utility");
      number(blocker.utility());
      json.writeFieldName("reservation");
      number(blocker.reservation());
      json.writeBooleanField("belowReservation", blocker.belowReservation());
      json.writeArrayFieldStart("redLines");
      for (Pattern redLine : blocker.redLines()) {
        json.writeString(redLine.inWords(model.issues()));
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void change(DealPackage from, Change change) throws IOException {
      json.writeStartObject();
      fields(change.to());
      json.writeObjectFieldStart("changes");
      for (int issue : change.issues()) {
        List<String> outcomes = model.issues().get(issue).outcomes();
        json.writeObjectFieldStart(model.issues().get(issue).name());
        json.writeStringField("from", outcomes.get(from.outcomes().get(issue)));
        json.writeStringField("to", outcomes.get(change.to().deal().outcomes().get(issue)));
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeFieldName("cost");
      number(change.cost());
      json.writeEndObject();
    }

    private void sensitivity(Variation variation) throws IOException {
      json.writeObjectFieldStart("sensitivity");
      json.writeNumberField("draws", variation.draws());
      json.writeNumberField("seed", variation.seed());
      json.writeNumberField("weights", variation.weights());
      json.writeNumberField("reservations", variation.reservations());
      json.writeArrayFieldStart("packages");
      for (Robustness robustness : answers.robustness()) {
        json.writeStartObject();
        deal("package", robustness.deal());
        json.writeNumberField("acceptable", robustness.acceptable());
        json.writeNumberField("efficient", robustness.efficient());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
