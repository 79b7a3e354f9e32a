package org.rapporteur.bench.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.statement.Statement;

/** A system to be measured, its models loaded. Makes a worker for each thread. */
interface Contender {

  /** A worker of its own for one thread. */
  Worker worker();

  /** Does all that the system does to one article. For one thread. */
  interface Worker {

    /** The statements in a text file, in text order. */
    List<Statement> read(Path text) throws IOException;
  }
}
