/**
 * Conflict analysis by the Graph Model for Conflict Resolution: decision makers, options, states,
 * preferences; which states are stable, for whom, and why.
 */
package org.rapporteur.conflict;
