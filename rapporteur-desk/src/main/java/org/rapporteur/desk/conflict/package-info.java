/** A conflict analysis on the terminal, as JSON and as a page. */
package org.rapporteur.desk.conflict;
