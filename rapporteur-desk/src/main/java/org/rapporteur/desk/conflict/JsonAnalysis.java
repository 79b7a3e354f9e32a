package org.rapporteur.desk.conflict;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.conflict.CoalitionImprovement;
import org.rapporteur.conflict.Concept;
import org.rapporteur.conflict.Explanation;
import org.rapporteur.conflict.InverseAnalysis;
import org.rapporteur.conflict.OptionGraph;
import org.rapporteur.conflict.RobustnessAnalysis;
import org.rapporteur.conflict.Step;

/**
 * An analysis as one JSON object, streamed; fields come in a fixed order. A state's id is its name
 * as written or, in option form, its number.
 */
public final class JsonAnalysis {
  /** With no settings. */
  public JsonAnalysis() {}

  /**
   * Writes the analysis and a line end. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Analysis analysis, Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    new Sheet(analysis, json).write();
    json.writeRaw('\n');
    json.close();
  }

  /** One analysis being written. */
  private static final class Sheet {
    private final Analysis analysis;
    private final JsonGenerator json;
    private final boolean numbered;

    Sheet(Analysis analysis, JsonGenerator json) {
      this.analysis = analysis;
      this.json = json;
      numbered = analysis.model().graph() instanceof OptionGraph;
    }

    void write() throws IOException {
      json.writeStartObject();
      writeStates();
      writeStability();
      writeEquilibria();
      writeCoalitions();
      writeStatusQuo();
      writeReasons();
      writeInverse();
      writeRobustness();
      json.writeEndObject();
    }

    private void writeStates() throws IOException {
      json.writeArrayFieldStart("states");
      for (int state = 0; state < analysis.model().size(); state++) {
        json.writeStartObject();
        json.writeFieldName("id");
        writeId(state);
        json.writeStringField("pattern", analysis.pattern(state));
        json.writeArrayFieldStart("options");
        for (String option : analysis.taken(state)) {
          json.writeString(option);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void writeStability() throws IOException {
      json.writeObjectFieldStart("stability");
      for (Concept concept : Concept.values()) {
        json.writeObjectFieldStart(concept.key());
        for (int player = 0; player < analysis.model().decisionMakers().size(); player++) {
          json.writeFieldName(analysis.name(player));
          writeIds(analysis.stability().stable(concept, player));
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }

    private void writeEquilibria() throws IOException {
      json.writeObjectFieldStart("equilibria");
      for (Concept concept : Concept.values()) {
        json.writeFieldName(concept.key());
        writeIds(analysis.stability().equilibria(concept));
      }
      json.writeEndObject();
    }

    private void writeCoalitions() throws IOException {
      json.writeArrayFieldStart("coalitionImprovements");
      for (CoalitionImprovement improvement : analysis.coalitionImprovements()) {
        json.writeStartObject();
        json.writeFieldName("from");
        writeId(improvement.from());
        json.writeFieldName("to");
        writeId(improvement.to());
        json.writeArrayFieldStart("coalition");
        for (int member : improvement.members()) {
          json.writeString(analysis.name(member));
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void writeStatusQuo() throws IOException {
      if (analysis.model().statusQuo().isEmpty()) {
        json.writeNullField("statusQuo");
        return;
      }
      json.writeObjectFieldStart("statusQuo");
      json.writeFieldName("state");
      writeId(analysis.model().statusQuo().getAsInt());
      json.writeArrayFieldStart("paths");
      for (Analysis.Route route : analysis.routes()) {
        json.writeStartObject();
        json.writeFieldName("to");
        writeId(route.to());
        writeSteps("moves", route.moves());
        writeSteps("improvements", route.improvements());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void writeSteps(String field, Optional<List<Step>> steps) throws IOException {
      if (steps.isEmpty()) {
        json.writeNullField(field);
        return;
      }
      json.writeArrayFieldStart(field);
      for (Step step : steps.get()) {
        json.writeStartObject();
        json.writeStringField("by", analysis.name(step.decisionMaker()));
        json.writeFieldName("to");
        writeId(step.to());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void writeReasons() throws IOException {
      if (analysis.explained().isEmpty()) {
        return;
      }
      json.writeObjectFieldStart("why");
      json.writeFieldName("state");
      writeId(analysis.explained().getAsInt());
      json.writeArrayFieldStart("reasons");
      for (Explanation.Reason reason : analysis.reasons()) {
        json.writeStartObject();
        json.writeStringField("decisionMaker", analysis.name(reason.decisionMaker()));
        json.writeStringField("concept", reason.concept().key());
        json.writeBooleanField("stable", reason.stable());
        json.writeArrayFieldStart("sentences");
        for (String sentence : reason.sentences()) {
          json.writeString(sentence);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void writeInverse() throws IOException {
      Optional<InverseAnalysis> asked = analysis.inverse();
      if (asked.isEmpty()) {
        return;
      }
      InverseAnalysis inverse = asked.get();
      json.writeObjectFieldStart("inverse");
      json.writeFieldName("state");
      writeId(analysis.wanted().getAsInt());
      json.writeNumberField("orders", inverse.allOrders());
      for (Concept concept : Concept.values()) {
        InverseAnalysis.Answer answer = inverse.answer(concept);
        json.writeObjectFieldStart(concept.key());
        json.writeArrayFieldStart("decisionMakers");
        for (InverseAnalysis.Need need : answer.needs()) {
          json.writeStartObject();
          json.writeStringField("name", analysis.name(need.decisionMaker()));
          json.writeBooleanField("stable", need.stable());
          json.writeArrayFieldStart("noLongerPreferred");
          for (Set<Integer> change : need.changes().sets()) {
            writeIds(change);
          }
          json.writeEndArray();
          json.writeStringField(
              "searched", need.changes().extent().name().toLowerCase(Locale.ROOT));
          Optional<BigInteger> orders = inverse.orders(concept, need.decisionMaker());
          if (orders.isPresent()) {
            json.writeNumberField("ordersStable", orders.get());
          } else {
            json.writeNullField("ordersStable");
          }
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("together");
        for (int player = 0; player < answer.together().size(); player++) {
          json.writeFieldName(analysis.name(player));
          writeIds(answer.together().get(player));
        }
        json.writeEndObject();
        json.writeBooleanField("fewest", answer.fewest());
        json.writeEndObject();
      }
      json.writeEndObject();
    }

    private void writeRobustness() throws IOException {
      if (analysis.robustness().isEmpty()) {
        return;
      }
      RobustnessAnalysis robustness = analysis.robustness().get();
      json.writeObjectFieldStart("robustness");
      json.writeArrayFieldStart("decisiveSwaps");
      for (RobustnessAnalysis.Swap swap : robustness.decisiveSwaps()) {
        json.writeStartObject();
        json.writeStringField("decisionMaker", analysis.name(swap.decisionMaker()));
        json.writeFieldName("better");
        writeIds(swap.better());
        json.writeFieldName("worse");
        writeIds(swap.worse());
        writeByConcept("gained", swap.gained());
        writeByConcept("lost", swap.lost());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("trials", Analysis.TRIALS);
      json.writeObjectFieldStart("survival");
      for (Map.Entry<Concept, Map<Integer, Double>> shares :
          robustness.survival(Analysis.TRIALS, Analysis.seed()).entrySet()) {
        json.writeArrayFieldStart(shares.getKey().key());
        for (Map.Entry<Integer, Double> share : shares.getValue().entrySet()) {
          json.writeStartObject();
          json.writeFieldName("state");
          writeId(share.getKey());
          json.writeNumberField("share", share.getValue());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
    }

    private void writeByConcept(String field, Map<Concept, List<Integer>> states)
        throws IOException {
      json.writeObjectFieldStart(field);
      for (Map.Entry<Concept, List<Integer>> its : states.entrySet()) {
        json.writeFieldName(its.getKey().key());
        writeIds(its.getValue());
      }
      json.writeEndObject();
    }

    private void writeIds(BitSet states) throws IOException {
      json.writeStartArray();
      for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
        writeId(state);
      }
      json.writeEndArray();
    }

    private void writeIds(Iterable<Integer> states) throws IOException {
      json.writeStartArray();
      for (int state : states) {
        writeId(state);
      }
      json.writeEndArray();
    }

    private void writeId(int state) throws IOException {
      if (numbered) {
        json.writeNumber(state + 1);
      } else {
        json.writeString(analysis.id(state));
      }
    }
  }
}
