/**
 * The record of one report: its statements and who speaks them.
 *
 * <p>{@link org.rapporteur.record.Recorder} is a pure function of one report, so reports can be
 * recorded in any order, on any number of threads or machines.
 */
package org.rapporteur.record;
