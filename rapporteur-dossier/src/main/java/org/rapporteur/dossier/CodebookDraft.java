package org.rapporteur.dossier;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Evidence;
import org.rapporteur.dossier.Suggestion.SuggestedParty;
import org.rapporteur.dossier.Suggestion.SuggestedPerson;
import org.rapporteur.dossier.Suggestion.Unplaced;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Stance;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A codebook as the reports suggest it, for the analyst to edit: YAML in the form that {@link
 * Codebook#read} takes, with the reasons as comments.
 *
 * <p>A person stands under the party that the reports tell, with the words that this rests on; a
 * party that they do not tell is left empty. Speakers without a name and media are left out. The
 * same reports give the same characters.
 */
public final class CodebookDraft {
  private static final int LONGEST_CITED = 100;

  private final Dossier dossier;
  private final Map<String, ReportText> texts = new HashMap<>();
  private final Suggestion suggestion;

  /**
   * @param dossier made without a codebook
   */
  public CodebookDraft(Dossier dossier) {
    this.dossier = dossier;
    this.suggestion = new Suggestion(dossier);
    dossier.reports().forEach(filed -> texts.put(filed.report().id(), filed.report().text()));
  }

  /** How many parties it names. */
  public int parties() {
    return suggestion.parties().size();
  }

  /** How many people it names. */
  public int people() {
    return suggestion.people().size();
  }

  /**
   * Writes the file. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Writer out) throws IOException {
    new Sheet(out).write();
    out.flush();
  }

  /** One file being written. */
  private final class Sheet {
    private final Writer out;
    private final Yaml yaml;

    Sheet(Writer out) {
      this.out = out;
      DumperOptions options = new DumperOptions();
      options.setSplitLines(false);
      options.setWidth(Integer.MAX_VALUE);
      yaml = new Yaml(options);
    }

    void write() throws IOException {
      put("# Who is who in these talks, as 'rapporteur init' reads it from " + reports() + ".");
      put("# The file is yours now: correct it, and fill in what is empty. 'rapporteur brief' and");
      put("# 'rapporteur statements' use it when it lies beside the reports, or by --codebook.");
      put("#");
      put(
          "# A role may have days: {role: envoy, party: an-id, from: 2031-02-01, until:"
              + " 2031-05-30}.");
      put("# A statement counts for the party of the role that the speaker held when it was");
      put("# published. Speakers without a name (\"two officials\") are not people, and not here.");
      put("");
      put("format: " + CodebookFile.FORMAT);
      put("title:  # what the talks are called");
      put("");
      writeParties();
      put("");
      writePeople();
      put("");
      writeIssues();
    }

    private String reports() {
      List<String> days =
          dossier.reports().stream()
              .map(filed -> filed.report().imprint().published())
              .filter(day -> !day.isEmpty())
              .sorted()
              .toList();
      int number = dossier.reports().size();
      String reports = number + (number == 1 ? " report" : " reports");
      if (days.isEmpty()) {
        return reports;
      }
      String first = days.get(0);
      String last = days.get(days.size() - 1);
      return reports + (first.equals(last) ? ", " + first : ", " + first + " to " + last);
    }

    private void writeParties() throws IOException {
      put(
          "# Members are ministries, delegations, companies and other bodies that speak for the"
              + " party.");
      put("parties:");
      for (SuggestedParty suggested : suggestion.parties()) {
        Codebook.Side side = suggested.side();
        put("  # " + suggested.weight());
        put("  - id: " + scalar(side.party().id()));
        put("    name: " + scalar(side.party().name()));
        put("    members: " + list(side.members()));
      }
      List<Unplaced> bodies = suggestion.bodies();
      if (!bodies.isEmpty()) {
        put("");
        put("  # These speak too, and the reports do not tell for which party. Put each among the");
        put("  # members of its party, or make it a party of its own, or leave it.");
        for (Unplaced body : bodies) {
          put("  #   " + body.name() + ": " + body.weight());
        }
      }
    }

    private void writePeople() throws IOException {
      Map<String, List<SuggestedPerson>> byParty =
          suggestion.people().stream().collect(groupingBy(SuggestedPerson::party));
      put("people:");
      boolean first = true;
      for (SuggestedParty suggested : suggestion.parties()) {
        Party party = suggested.side().party();
        if (byParty.containsKey(party.id())) {
          put((first ? "" : "\n") + "  # ---- " + party.name() + " ----");
          first = false;
          for (SuggestedPerson person : byParty.get(party.id())) {
            writePerson(person, party.name());
          }
        }
      }
      if (byParty.containsKey("")) {
        put((first ? "" : "\n") + "  # ---- Party not known ----");
        put("  # Fill in the party's id, or leave it empty for those who speak for none, such as");
        put("  # journalists, scholars and former officials.");
        for (SuggestedPerson person : byParty.get("")) {
          writePerson(person, "");
        }
      }
      writeUnclear();
    }

    private void writePerson(SuggestedPerson suggested, String party) throws IOException {
      Codebook.Person person = suggested.person();
      Codebook.Role role = person.roles().get(0);
      put("");
      put("  # " + suggested.weight());
      writeReason(suggested, party);
      if (!suggested.otherRoles().isEmpty()) {
        put("  # also called: " + String.join(", ", suggested.otherRoles()));
      }
      put("  - id: " + scalar(person.id()));
      put("    name: " + scalar(person.name()));
      if (!person.aliases().isEmpty()) {
        put("    aliases: " + list(person.aliases()));
      }
      put("    roles:");
      put("      - role:" + (role.role().isEmpty() ? "" : " " + scalar(role.role())));
      put(
          "        party:"
              + (role.party().isEmpty() ? "  # not known" : " " + scalar(role.party())));
    }

    private void writeReason(SuggestedPerson suggested, String party) throws IOException {
      Actor actor = suggested.actor();
      List<Evidence> evidence = actor.partyEvidence();
      if (party.isEmpty()) {
        if (!actor.affiliation().isEmpty()) {
          put("  # tied by the reports to: " + shortened(Suggestion.line(actor.affiliation())));
        }
        writeContext(suggested.first());
      } else if (!evidence.isEmpty()) {
        Evidence cited = evidence.get(0);
        String more = evidence.size() > 1 ? " and " + (evidence.size() - 1) + " more" : "";
        put("  # " + party + ": " + cited(cited.report(), cited.span(), cited.text()) + more);
      }
    }

    /** Words from a statement's source on, where reports tell who somebody is. */
    private void writeContext(FiledStatement filed) throws IOException {
      List<Span> source = filed.statement().source();
      if (!source.isEmpty()) {
        ReportText text = texts.get(filed.report());
        int start = source.get(0).start();
        Span most = new Span(start, Math.min(start + LONGEST_CITED, text.length()));
        String words = text.slice(most);
        int cut = most.end() == text.length() ? words.length() : words.lastIndexOf(' ');
        int length = words.codePointCount(0, cut > 0 ? cut : words.length());
        Span whole = new Span(start, start + length);
        put("  # " + cited(filed.report(), whole, text.slice(whole)));
      }
    }

    private String cited(String report, Span span, String words) {
      String place = Suggestion.line(report) + ", " + span.start() + "-" + span.end();
      return '"' + shortened(Suggestion.line(words)) + "\" (" + place + ")";
    }

    private void writeUnclear() throws IOException {
      List<Unplaced> unclear = suggestion.unclear();
      if (!unclear.isEmpty()) {
        put("");
        put("  # Names that could mean more than one. Add each to the aliases of the right one.");
        for (Unplaced name : unclear) {
          put(
              "  #   %s: %s; %s?"
                  .formatted(name.name(), name.weight(), String.join(" or ", name.bearers())));
        }
      }
      if (suggestion.omitted() > 0) {
        put("");
        put("  # Left out: " + suggestion.omitted() + " more who say less.");
      }
    }

    private void writeIssues() throws IOException {
      put("# Questions that several speakers take up. Give each a proposition: a sentence that a");
      put("# party can be for or against. Take out what is no question, put together what is one,");
      put("# then let 'rapporteur check' tell what they leave open. Until one stands here without");
      put("# '#', every brief looks for the issues anew.");
      put("issues:");
      for (Issue issue : dossier.issues()) {
        put("  # " + evidence(issue));
        put("  # - id: " + scalar(issue.id()));
        put("  #   name: " + scalar(issue.name()));
        put(
            "  #   proposition:"
                + (issue.proposition().isEmpty() ? "" : " " + scalar(issue.proposition())));
        put("  #   words: " + list(issue.words()));
      }
    }

    private String evidence(Issue issue) {
      Map<Stance, Long> stances =
          dossier.statements().stream()
              .flatMap(filed -> filed.bearings().stream())
              .filter(bearing -> bearing.issue().equals(issue.id()))
              .collect(groupingBy(Bearing::stance, () -> new EnumMap<>(Stance.class), counting()));
      long all = stances.values().stream().mapToLong(Long::longValue).sum();
      List<String> counts = new ArrayList<>();
      stances.forEach((stance, count) -> counts.add(Interchange.name(stance) + " " + count));
      return "statements: " + all + (all == 0 ? "" : " (" + String.join(", ", counts) + ")");
    }

    private String scalar(String value) {
      return text(node(value));
    }

    private String list(List<String> values) {
      List<Node> nodes = values.stream().map(this::node).toList();
      return text(new SequenceNode(Tag.SEQ, nodes, FlowStyle.FLOW));
    }

    private Node node(String value) {
      return new ScalarNode(Tag.STR, value, null, null, ScalarStyle.PLAIN);
    }

    private String text(Node node) {
      StringWriter text = new StringWriter();
      yaml.serialize(node, text);
      return text.toString().strip();
    }

    private void put(String line) throws IOException {
      out.write(line);
      out.write('\n');
    }
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) > LONGEST_CITED
        ? words.substring(0, words.offsetByCodePoints(0, LONGEST_CITED)) + "…"
        : words;
  }
}
