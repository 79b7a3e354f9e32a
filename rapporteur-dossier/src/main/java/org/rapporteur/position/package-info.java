/** Where each party stands on each issue, since when, and on what evidence; what happened when. */
package org.rapporteur.position;
