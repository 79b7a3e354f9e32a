/** Benchmarks: the whole road from files to statements, single steps, and formal models. */
package org.rapporteur.bench;
