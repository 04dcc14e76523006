/**
 * Web pages.
 *
 * <p>Must know no other reader.
 */
package org.yandu.load.web;
