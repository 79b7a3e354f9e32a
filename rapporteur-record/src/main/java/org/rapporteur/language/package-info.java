/** A report's text cut into tokens, sentences, paragraphs and quotations. */
package org.rapporteur.language;
