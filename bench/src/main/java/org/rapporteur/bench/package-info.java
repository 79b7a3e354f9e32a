/** Benchmarks: the whole road from files to statements, and single steps. */
package org.rapporteur.bench;
