/** Two reports as aligned columns: on the terminal, as a page, as JSON. */
package org.rapporteur.desk.compare;
