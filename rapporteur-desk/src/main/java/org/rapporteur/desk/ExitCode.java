package org.rapporteur.desk;

/** What the process tells its caller. */
final class ExitCode {
  /** Everything named was read. */
  static final int ALL_READ = 0;

  /** Nothing could be read or written, or the command line is wrong. */
  static final int NOTHING = 1;

  /** Something was read, but not all. */
  static final int SOME_FAILED = 2;

  private ExitCode() {}
}
