/** The brief: what a record of reports says, laid out for a reader. */
package org.rapporteur.desk.brief;
