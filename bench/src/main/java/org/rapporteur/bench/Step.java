package org.rapporteur.bench;

/** A step of the road from a file to its statements. */
enum Step {
  READ("read, decode"),
  TOKENISE("tokenise"),
  EXTRACT("extract"),
  RESOLVE("resolve speakers"),
  MEASURE("dates, terms"),
  WRITE("write");

  private final String label;

  Step(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
