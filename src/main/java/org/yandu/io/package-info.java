/**
 * Files, folders and identifiers: the small things every other package needs from the machine.
 * Knows nothing of documents or notes.
 */
package org.yandu.io;
