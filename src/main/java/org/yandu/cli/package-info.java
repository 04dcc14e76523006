/**
 * The command line: one class a command, over the same library as the window. The only package that
 * prints to standard output.
 */
package org.yandu.cli;
