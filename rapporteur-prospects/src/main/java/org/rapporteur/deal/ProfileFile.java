package org.rapporteur.deal;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a preference profile of the Genius negotiation environment (R. Lin and others, "Genius: an
 * integrated environment for supporting the design of generic automated negotiators", Computational
 * Intelligence 30, 2014): a {@code utility_space} of discrete issues. The utility of a package is
 * the sum of weight × evaluation ÷ largest evaluation of the issue, with the weights as they are
 * stored. Discounts over time are passed over. Nothing outside the file is read.
 */
final class ProfileFile {
  private static final int MOST_ISSUES = 100;
  private static final int MOST_OUTCOMES = 200;

  private final Path file;

  ProfileFile(Path file) {
    this.file = file;
  }

  /**
   * One party's profile: by issue, in the order of their indices, what it makes of its outcomes.
   */
  record Profile(Map<String, Rated> issues, BigDecimal reservation) {}

  /** An issue as a party sees it. */
  record Rated(BigDecimal weight, Map<String, BigDecimal> evaluations) {
    Valuation valuation(List<String> outcomes) {
      BigDecimal largest =
          evaluations.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
      return new Valuation(
          weight,
          outcomes.stream().map(evaluations::get).toList(),
          largest.signum() > 0 ? largest : BigDecimal.ONE);
    }
  }

  /**
   * The profile in a file's content.
   *
   * @throws DealException if it cannot be understood
   */
  Profile read(byte[] content) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      try {
        return new Reader(xml).read();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new DealException(file + ":" + Math.max(1, line) + ": not well-formed XML", e);
    }
  }

  /** One reading of one file. */
  private final class Reader {
    private final XMLStreamReader xml;
    private final Map<Integer, String> names = new TreeMap<>();
    private final Map<Integer, Map<String, BigDecimal>> evaluations = new LinkedHashMap<>();
    private final Map<Integer, BigDecimal> weights = new LinkedHashMap<>();
    private BigDecimal reservation = BigDecimal.ZERO;
    private int objectives;
    private int issue;

    Reader(XMLStreamReader xml) {
      this.xml = xml;
    }

    Profile read() throws XMLStreamException {
      boolean atRoot = true;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (atRoot && !xml.getLocalName().equals("utility_space")) {
            throw wrong("not a profile; it should begin with <utility_space>");
          }
          atRoot = false;
          take(xml.getLocalName());
        }
      }
      return profile();
    }

    private void take(String element) {
      switch (element) {
        case "objective" -> {
          if (++objectives > 1) {
            throw wrong("objectives inside objectives cannot be read");
          }
        }
        case "issue" -> takeIssue();
        case "item" -> takeItem();
        case "weight" -> {
          if (weights.put(index(), number("value")) != null) {
            throw wrong("issue " + index() + " has two weights");
          }
        }
        case "reservation" -> reservation = number("value");
        default -> {}
      }
    }

    private void takeIssue() {
      issue = index();
      String name = attribute("name");
      String type = xml.getAttributeValue(null, "type");
      if (type != null && !type.equals("discrete")) {
        throw wrong(
            "issue '%s' is of type '%s'; only discrete issues can be read".formatted(name, type));
      }
      if (names.containsValue(name) || names.put(issue, name) != null) {
        throw wrong("issue '" + name + "' stands in the profile twice");
      }
      if (names.size() > MOST_ISSUES) {
        throw wrong("more than " + MOST_ISSUES + " issues");
      }
      evaluations.put(issue, new LinkedHashMap<>());
    }

    private void takeItem() {
      Map<String, BigDecimal> outcomes = evaluations.get(issue);
      if (outcomes == null) {
        throw wrong("an item outside an issue");
      }
      if (outcomes.put(attribute("value"), number("evaluation")) != null) {
        throw wrong("item '" + attribute("value") + "' stands in the issue twice");
      }
      if (outcomes.size() > MOST_OUTCOMES) {
        throw wrong("more than " + MOST_OUTCOMES + " items in an issue");
      }
    }

    private Profile profile() {
      if (names.isEmpty()) {
        throw new DealException(file + ": the profile has no issues");
      }
      Map<String, Rated> issues = new LinkedHashMap<>();
      names.forEach(
          (index, name) -> {
            BigDecimal weight = weights.remove(index);
            if (weight == null) {
              throw new DealException(file + ": issue '" + name + "' has no weight");
            }
            if (evaluations.get(index).isEmpty()) {
              throw new DealException(file + ": issue '" + name + "' has no items");
            }
            issues.put(name, new Rated(weight, evaluations.get(index)));
          });
      if (!weights.isEmpty()) {
        throw new DealException(
            file + ": there is no issue for the weight " + weights.keySet().iterator().next());
      }
      return new Profile(issues, reservation);
    }

    private int index() {
      try {
        return Integer.parseInt(attribute("index"));
      } catch (NumberFormatException e) {
        throw wrong("'" + attribute("index") + "' is not an index");
      }
    }

    private BigDecimal number(String attribute) {
      String text = attribute(attribute);
      return Decimal.parse(text)
          .filter(number -> number.signum() >= 0)
          .orElseThrow(
              () -> wrong("'" + YamlDocument.quoted(text) + "' is not a number of 0 or more"));
    }

    private String attribute(String name) {
      String value = xml.getAttributeValue(null, name);
      if (value == null || value.isBlank()) {
        throw wrong("<" + xml.getLocalName() + "> has no attribute '" + name + "'");
      }
      Optional<String> problem = Name.problem(value.strip());
      if (problem.isPresent()) {
        throw wrong("'" + YamlDocument.quoted(value) + "' " + problem.get());
      }
      return value.strip();
    }

    private DealException wrong(String what) {
      return new DealException(file + ":" + xml.getLocation().getLineNumber() + ": " + what);
    }
  }
}
