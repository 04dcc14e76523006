/**
 * SQLite and nothing but SQLite: the database is visited through callbacks on its own thread.
 *
 * <p>The only package that imports {@code java.sql}. It keeps what it is given and never decides
 * what a document or a note means.
 */
package org.yandu.store;
