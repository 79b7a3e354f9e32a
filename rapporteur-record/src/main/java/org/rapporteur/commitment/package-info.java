/** Earlier agreements that reports name: who promised what in them, and whether it was kept. */
package org.rapporteur.commitment;
