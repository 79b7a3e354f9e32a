/** The brief: a dossier as people read it, on the terminal and as a page. */
package org.rapporteur.desk.brief;
