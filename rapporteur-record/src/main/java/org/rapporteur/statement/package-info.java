/**
 * Statements: who said what, and in which words of the report.
 *
 * <p>The terms are those of the attribution literature (Pareti 2012; PolNeAR, Newell et al. 2018):
 * a <em>source</em>, a <em>cue</em> and a <em>content</em>.
 */
package org.rapporteur.statement;
