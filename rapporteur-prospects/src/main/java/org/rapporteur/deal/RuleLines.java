package org.rapporteur.deal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets rules stand in a YAML file as they are spoken. To YAML, {@code - if withdrawal: full then
 * guarantees: not none} is a mistake, for it has two colons; so each item of the list {@code
 * constraints:} that begins with "if" or "never" is put into quotation marks first, together with
 * the lines that go on with it. Lines keep their numbers.
 */
final class RuleLines {
  private static final Pattern SECTION = Pattern.compile("constraints:\\s*(#.*)?");
  private static final Pattern RULE = Pattern.compile("(\\s*)-(\\s+)((?:if|never)\\s+[^:\\s].*)");
  private static final Pattern COMMENT = Pattern.compile("\\s#.*");

  private RuleLines() {}

  /** The text with its rules quoted. */
  static String quote(String text) {
    List<String> lines = text.lines().toList();
    StringBuilder quoted = new StringBuilder(text.length() + 100);
    boolean inside = false;
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i);
      if (isTopLevel(line)) {
        inside = SECTION.matcher(line).matches();
      }
      Matcher rule = RULE.matcher(line);
      i++;
      if (!inside || !rule.matches()) {
        quoted.append(line).append('\n');
        continue;
      }
      StringBuilder words = new StringBuilder(uncommented(rule.group(3)));
      int first = i;
      while (i < lines.size() && goesOn(lines.get(i), rule.group(1).length())) {
        words.append(' ').append(uncommented(lines.get(i)).strip());
        i++;
      }
      quoted
          .append(rule.group(1))
          .append('-')
          .append(rule.group(2))
          .append('\'')
          .append(words.toString().strip().replace("'", "''"))
          .append('\'')
          .append("\n".repeat(1 + i - first));
    }
    return quoted.toString();
  }

  private static boolean isTopLevel(String line) {
    return !line.isEmpty() && " \t-#".indexOf(line.charAt(0)) < 0;
  }

  private static boolean goesOn(String line, int indent) {
    String words = line.stripLeading();
    return !words.isEmpty()
        && line.length() - words.length() > indent
        && words.charAt(0) != '#'
        && !words.startsWith("- ");
  }

  private static String uncommented(String line) {
    return COMMENT.matcher(line).replaceFirst("");
  }
}
