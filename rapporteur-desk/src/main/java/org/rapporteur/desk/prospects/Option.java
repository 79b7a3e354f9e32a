package org.rapporteur.desk.prospects;

import org.rapporteur.dossier.Party;
import org.rapporteur.issue.Issue;

/**
 * Something that a party can do or leave: its part in an issue.
 *
 * @param name unique in its model ("guarantee a minimum flow")
 * @param owner whose it is
 * @param issue what would be granted by it
 * @param reason why it is taken to be this party's
 */
record Option(String name, Party owner, Issue issue, String reason) {}
