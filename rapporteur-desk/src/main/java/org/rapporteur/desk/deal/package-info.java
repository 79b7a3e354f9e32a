/**
 * The answers to a model of packages, laid out for a reader: on the terminal, as JSON, as a page.
 */
package org.rapporteur.desk.deal;
