/**
 * Packages: one choice for every issue at once, what each is worth to each party, which could be
 * agreed.
 */
package org.rapporteur.deal;
