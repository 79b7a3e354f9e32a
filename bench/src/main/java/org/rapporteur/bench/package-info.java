/**
 * Benchmarks: the whole road from files to statements, single steps, and the search for packages.
 */
package org.rapporteur.bench;
