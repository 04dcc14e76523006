/**
 * Small pieces every screen uses: background tasks, icons, fonts, notifications. Knows no screen.
 *
 * <p>Must not import another package of the user interface.
 */
package org.yandu.ui.kit;
