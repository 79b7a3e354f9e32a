/** Issues, the questions on the table, and what statements say for and against them. */
package org.rapporteur.issue;
