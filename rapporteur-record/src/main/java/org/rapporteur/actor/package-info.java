/** Actors: who the sources of statements are, and for which party they speak. */
package org.rapporteur.actor;
