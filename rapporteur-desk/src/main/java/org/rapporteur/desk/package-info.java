/** The command line. */
package org.rapporteur.desk;
