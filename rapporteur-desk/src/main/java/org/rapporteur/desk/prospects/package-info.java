/**
 * Models drafted from a dossier, for the analyst to edit: the conflict of its parties and the
 * packages they could agree on, each line with the statements that it rests on.
 */
package org.rapporteur.desk.prospects;
