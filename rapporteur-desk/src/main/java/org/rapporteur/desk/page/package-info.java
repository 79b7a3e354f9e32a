/** What all pages of the desk are made of. */
package org.rapporteur.desk.page;
