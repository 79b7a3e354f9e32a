/** What reports say, in its place in a dossier: under ids of the dossier's own. */
package org.rapporteur.filing;
