/** Everything about one negotiation: its reports and the record derived from them. */
package org.rapporteur.dossier;
