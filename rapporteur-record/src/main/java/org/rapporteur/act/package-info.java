/**
 * What statements do: propose, demand, refuse; and moves, the acts of negotiators without speech.
 *
 * <p>The acts are grouped as in the codes of political events CAMEO (Schrodt 2012) and PLOVER
 * (2018).
 */
package org.rapporteur.act;
