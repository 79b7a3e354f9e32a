package org.rapporteur.conflict;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file, with the line where it begins, from 1. Plain data, text unresolved. */
sealed interface YamlNode {
  int line();

  /** One word or number; empty for nothing at all. */
  record Scalar(int line, String text) implements YamlNode {}

  /** A list. */
  record Items(int line, List<YamlNode> items) implements YamlNode {}

  /** Keys and values, in the order of the file. */
  record Fields(int line, Map<Scalar, YamlNode> fields) implements YamlNode {}
}
