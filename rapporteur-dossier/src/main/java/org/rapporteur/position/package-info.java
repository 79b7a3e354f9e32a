/**
 * Where each party stands on each issue, since when, and on what evidence; what happened when; what
 * was agreed before.
 */
package org.rapporteur.position;
