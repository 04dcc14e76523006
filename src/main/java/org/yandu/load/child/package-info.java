/**
 * Reads foreign formats in a process of our own that may hang, run out of memory or die.
 *
 * <p>Two halves of one program: the half in the program starts children, hands them files and
 * believes no answer that it has not checked; the half in the child runs the readers. Must not know
 * a reader by name, and opens no socket: the two speak over pipes.
 */
package org.yandu.load.child;
