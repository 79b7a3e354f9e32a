/**
 * Issues, the questions on the table, and what statements say for and against them.
 *
 * <p>{@link org.rapporteur.issue.IssueReader} tells which issues statements bear on and where they
 * stand, {@link org.rapporteur.issue.MoveReader} the same of moves; {@link
 * org.rapporteur.issue.IssueDiscovery} finds issues where none are given.
 */
package org.rapporteur.issue;
