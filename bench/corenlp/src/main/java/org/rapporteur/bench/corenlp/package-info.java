/**
 * Rapporteur and the quote annotator of Stanford CoreNLP (Muzny et al. 2017) side by side: the same
 * articles, in one run, on as many threads, judged by the same scorer.
 */
package org.rapporteur.bench.corenlp;
