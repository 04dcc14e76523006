/** Excerpts become files: one class a format. Reads no store and shows no screen. */
package org.yandu.export;
